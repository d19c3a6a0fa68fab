package pl.mosty.intake.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much running text and how many links each element holds, counted in one walk.
final class Prose implements NodeVisitor {

    private static final int SENTENCE = 40;
    private static final int LABEL = 12;
    private static final Set<String> LISTED =
            Set.of("li", "td", "th", "dd", "h1", "h2", "h3", "h4");
    private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
    private final Deque<Count> open = new ArrayDeque<>();
    private int links;
    private int listed;

    /// Characters that are no link and longer than a label, characters of links, all characters.
    private static final class Count {
        private int running;
        private int linked;
        private int all;
        private int links;
    }

    private Prose() {}

    static Prose of(Element root) {
        var prose = new Prose();
        root.traverse(prose);
        return prose;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            var count = new Count();
            counts.put(element, count);
            open.push(count);
            links += element.normalName().equals("a") ? 1 : 0;
            listed += LISTED.contains(element.normalName()) ? 1 : 0;
        } else if (node instanceof TextNode text && !open.isEmpty()) {
            int length = text.getWholeText().strip().length();
            var count = open.element();
            count.all += length;
            count.linked += links > 0 ? length : 0;
            boolean runs = length >= SENTENCE || (listed > 0 && length > LABEL);
            count.running += links == 0 && runs ? length : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean link = element.normalName().equals("a");
            links -= link ? 1 : 0;
            listed -= LISTED.contains(element.normalName()) ? 1 : 0;
            var count = open.pop();
            var parent = open.peek();
            if (parent != null) {
                parent.running += count.running;
                parent.linked += count.linked;
                parent.all += count.all;
                parent.links += count.links + (link ? 1 : 0);
            }
        }
    }

    int running(Element element) {
        var count = counts.get(element);
        return count == null ? 0 : count.running;
    }

    /// Several links and hardly a word beside them.
    boolean isMenu(Element element) {
        var count = counts.get(element);
        return count != null
                && count.links >= 3
                && count.linked * 10L >= count.all * 8L
                && count.linked / count.links < SENTENCE * 2;
    }
}
