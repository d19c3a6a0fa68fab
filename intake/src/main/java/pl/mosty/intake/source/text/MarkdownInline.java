package pl.mosty.intake.source.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import pl.mosty.intake.source.flow.Piece;

/// The words inside a block, without the marks of emphasis and links, and the pictures among them.
record MarkdownInline(String words, List<Piece> images) {

    /// Without recursion, since emphasis may be nested as deep as an attacker likes.
    static MarkdownInline of(Node block) {
        var words = new StringBuilder();
        var images = new ArrayList<Piece>();
        var node = block.getFirstChild();
        while (node != null) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
                case Image image ->
                        images.add(new Piece.Image(alt(image), image.getTitle(), null, null));
                default -> {}
            }
            boolean enter = node.getFirstChild() != null && !(node instanceof Image);
            node = enter ? node.getFirstChild() : following(node, block);
        }
        return new MarkdownInline(words.toString(), List.copyOf(images));
    }

    private static @org.jspecify.annotations.Nullable Node following(Node from, Node block) {
        var node = from;
        while (node != null && !node.equals(block)) {
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return null;
    }

    private static String alt(Image image) {
        return image.getFirstChild() == null ? "" : of(image).words();
    }
}
