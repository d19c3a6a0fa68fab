package pl.mosty.intake.source.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Finds the article of a saved page: what is marked as navigation goes first, then the smallest
/// element that still holds nearly all running text is taken.
final class MainContent {

    private static final String FURNITURE =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,nav,aside,form,button,"
                    + "select,input,textarea,dialog,[hidden],[aria-hidden=true],[role=navigation],"
                    + "[role=banner],[role=contentinfo],[role=search],[role=complementary],"
                    + "[role=dialog],[role=alertdialog],[role=menu],[role=menubar],"
                    + "[style*=display:none],[style*=display: none]";
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?:^|[\\s_-])(?:cookies?|cookiebar|rodo|gdpr|consent|menu|submenu|nav|navbar|navigation|"
                            + "breadcrumbs?|okruszki|sidebar|footer|stopka|share|sharing|social|related|"
                            + "powiazane|newsletter|pager|pagination|skip|popup|modal|banner|widget|"
                            + "calendar|kalendarz|lightbox|comments?|komentarze|toolbar|"
                            + "search|szukaj|wyszukiwarka|login|bip-menu|tagcloud|tags|print|metryka)(?:$|[\\s_-])");

    private static final Pattern GALLERY =
            Pattern.compile("(?iu)(?:^|[\\s_-])(?:gallery|galeria)(?:$|[\\s_-])");

    /// The share of running text that an element keeps to be taken in place of its parent.
    private static final double NEARLY_ALL = 0.8;

    private static final Set<String> INNER =
            Set.of("p", "li", "tr", "td", "tbody", "table", "ul", "ol", "dl", "pre", "figure");

    private MainContent() {}

    static Element of(Document document) {
        var body = document.body();
        body.select(FURNITURE).remove();
        var prose = Prose.of(body);
        for (var element : body.select("header,footer")) {
            if (element.closest("article,main") == null || element.normalName().equals("footer")) {
                drop(element, body, prose);
            }
        }
        for (var element : body.select("[class],[id]")) {
            var names = element.className() + " " + element.id();
            boolean furniture = NAMED.matcher(names).find() || isBareGallery(element, names);
            if (!element.equals(body) && furniture) {
                drop(element, body, prose);
            }
        }
        prose = Prose.of(body);
        var start = body.selectFirst("main,[role=main]");
        boolean marked = start != null && prose.running(start) * 4 >= prose.running(body);
        var main = descend(marked && start != null ? start : body, prose);
        main.select("table").stream()
                .filter(MainContent::isCalendar)
                .toList()
                .forEach(Node::remove);
        for (var element : main.select("ul,ol,div,p,table")) {
            if (!element.equals(main) && element.parent() != null && prose.isMenu(element)) {
                element.remove();
            }
        }
        return main;
    }

    /// Pictures that nobody describes tell nothing.
    private static boolean isBareGallery(Element element, String names) {
        return GALLERY.matcher(names).find()
                && element.selectFirst("figure > figcaption") == null
                && element.closest("figure") == null;
    }

    private static void drop(Element element, Element body, Prose prose) {
        if (prose.running(element) * 2 < prose.running(body) || prose.running(element) == 0) {
            element.remove();
        }
    }

    private static Element descend(Element start, Prose prose) {
        var element = start;
        while (true) {
            double enough = NEARLY_ALL * prose.running(element);
            var within =
                    element.children().stream()
                            .filter(it -> it.isBlock() && !INNER.contains(it.normalName()))
                            .filter(it -> enough > 0 && prose.running(it) >= enough)
                            .findFirst();
            if (within.isEmpty()) {
                return element;
            }
            element = within.get();
        }
    }

    /// Most cells are days of a month.
    private static boolean isCalendar(Element table) {
        var cells = table.select("td");
        int days = 0;
        for (var cell : cells) {
            days += cell.text().strip().matches("\\d{1,2}|") ? 1 : 0;
        }
        return cells.size() >= 14 && days * 10L >= cells.size() * 7L;
    }
}
