package pl.mosty.intake.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep the items of a list are nested, by their indents so far.
final class Indents {

    private final Deque<Integer> open = new ArrayDeque<>();

    void clear() {
        open.clear();
    }

    /// How many items with smaller indents the item stands under.
    int depth(int indent) {
        while (!open.isEmpty() && open.peek() > indent) {
            open.pop();
        }
        if (open.isEmpty() || open.peek() < indent) {
            open.push(indent);
        }
        return open.size() - 1;
    }
}
