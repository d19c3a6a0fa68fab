package pl.mosty.intake.source.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The alternative texts of a tagged file's figures, by page and number of their marked content.
final class Alternatives {

    private static final int MOST = 200_000;
    private final Map<Key, String> texts = new HashMap<>();

    private record Key(COSDictionary page, int mark) {}

    private record Node(COSBase element, @Nullable COSDictionary page, @Nullable String alt) {}

    static Alternatives of(PDDocument document) {
        var alternatives = new Alternatives();
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            alternatives.walk(root.getCOSObject());
        }
        return alternatives;
    }

    Optional<String> find(COSDictionary page, int mark) {
        return Optional.ofNullable(texts.get(new Key(page, mark)));
    }

    /// Without recursion and without trust: a tree may be endless, or bite its tail.
    private void walk(COSDictionary root) {
        Deque<Node> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(new Node(root, null, null));
        for (int i = 0; i < MOST && !open.isEmpty(); i++) {
            var node = open.pop();
            var element =
                    node.element() instanceof COSObject object
                            ? object.getObject()
                            : node.element();
            switch (element) {
                case COSInteger mark -> put(node, mark.intValue());
                case COSArray array -> {
                    if (seen.add(array)) {
                        for (int k = array.size() - 1; k >= 0 && open.size() < MOST; k--) {
                            push(open, array.get(k), node.page(), node.alt());
                        }
                    }
                }
                case COSDictionary dictionary -> {
                    if (seen.add(dictionary)) {
                        dictionary(open, dictionary, node);
                    }
                }
                case null, default -> {}
            }
        }
    }

    private void dictionary(Deque<Node> open, COSDictionary dictionary, Node node) {
        var own = dictionary.getCOSDictionary(COSName.PG);
        var page = own == null ? node.page() : own;
        var alt = dictionary.getString(COSName.ALT);
        var text = alt == null || alt.isBlank() ? node.alt() : alt;
        if (dictionary.containsKey(COSName.MCID)) {
            put(new Node(dictionary, page, text), dictionary.getInt(COSName.MCID));
        }
        push(open, dictionary.getItem(COSName.K), page, text);
    }

    private static void push(
            Deque<Node> open,
            @Nullable COSBase element,
            @Nullable COSDictionary page,
            @Nullable String alt) {
        if (element != null) {
            open.push(new Node(element, page, alt));
        }
    }

    private void put(Node node, int mark) {
        if (node.page() != null && node.alt() != null) {
            texts.put(new Key(node.page(), mark), node.alt());
        }
    }
}
