package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.pattern.Node.Choice;
import pl.mosty.intake.pattern.Node.One;
import pl.mosty.intake.pattern.Node.Place;
import pl.mosty.intake.pattern.Node.Repeat;
import pl.mosty.intake.pattern.Node.Sequence;
import pl.mosty.intake.pattern.Node.Where;

/// Reads the JDK's syntax of regular expressions. What an automaton cannot tell (looks ahead and
/// behind, long counts, possessive quantifiers) becomes something that matches at least as often.
final class Syntax {

    private static final int LONGEST_COUNT = 12;
    private final String regex;
    private final Map<Atom, Integer> atoms = new LinkedHashMap<>();
    private final boolean whole;
    private int at;
    private int depth;
    private boolean exact = true;
    private boolean boundaries;

    private Syntax(String regex, boolean whole) {
        this.regex = regex;
        this.whole = whole;
    }

    /// Empty for what the automaton cannot do at all, such as back references.
    ///
    /// @param whole whether the tree may only hold what is matched, not what must follow it
    static Optional<Parsed> parse(String regex, boolean whole) {
        var syntax = new Syntax(regex, whole);
        try {
            var root = syntax.choice("");
            return syntax.at < regex.length()
                    ? Optional.empty()
                    : Optional.of(
                            new Parsed(
                                    root,
                                    List.copyOf(syntax.atoms.keySet()),
                                    syntax.exact,
                                    syntax.boundaries,
                                    isUnicode(regex)));
        } catch (UnsupportedOperationException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isUnicode(String regex) {
        return regex.startsWith("(?") && regex.substring(0, regex.indexOf(')') + 1).contains("U");
    }

    private Node choice(String flags) {
        var options = new ArrayList<Node>();
        var parts = new ArrayList<Node>();
        var now = flags;
        while (at < regex.length() && regex.charAt(at) != ')') {
            if (regex.charAt(at) == '|') {
                at++;
                options.add(new Sequence(List.copyOf(parts)));
                parts.clear();
            } else if (isFlags()) {
                int close = regex.indexOf(')', at);
                now = now + regex.substring(at + 2, close);
                at = close + 1;
                check(!now.contains("m") && !now.contains("x") && !now.contains("-"));
            } else {
                parts.add(quantified(piece(now)));
            }
        }
        options.add(new Sequence(List.copyOf(parts)));
        return options.size() == 1 ? options.getFirst() : new Choice(List.copyOf(options));
    }

    private boolean isFlags() {
        if (!regex.startsWith("(?", at)) {
            return false;
        }
        int i = at + 2;
        while (Character.isLetter(regex.charAt(i)) || regex.charAt(i) == '-') {
            i++;
        }
        return i > at + 2 && regex.charAt(i) == ')';
    }

    private Node piece(String flags) {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group(flags);
            case '[' -> one(bracketed(), flags);
            case '\\' -> escaped(flags);
            case '^' -> place(Where.BEGIN);
            case '$' -> {
                exact = false;
                yield place(Where.LAST_LINE_END);
            }
            default -> {
                check(!Character.isSurrogate(c));
                at++;
                yield one(String.valueOf(c), flags);
            }
        };
    }

    private Node place(Where where) {
        at++;
        return new Place(where);
    }

    private Node group(String flags) {
        boolean look = false;
        boolean ahead = regex.startsWith("(?=", at);
        var within = flags;
        if (regex.startsWith("(?:", at)) {
            at += 3;
        } else if (regex.startsWith("(?i:", at) || regex.startsWith("(?-i:", at)) {
            boolean anyCase = regex.charAt(at + 2) == 'i';
            at += anyCase ? 4 : 5;
            within = anyCase ? flags + "i" : flags.replace("i", "");
        } else if (regex.startsWith("(?iu:", at)) {
            at += 5;
            within = flags + "iu";
        } else if (regex.startsWith("(?=", at) || regex.startsWith("(?!", at)) {
            look = true;
            at += 3;
        } else if (regex.startsWith("(?<=", at) || regex.startsWith("(?<!", at)) {
            look = true;
            at += 4;
        } else {
            check(!regex.startsWith("(?", at));
            at++;
        }
        depth++;
        var body = choice(within);
        depth--;
        check(regex.charAt(at) == ')');
        at++;
        boolean follows = ahead && !whole && closes();
        exact &= !look || follows;
        return look && !follows ? new Sequence(List.of()) : body;
    }

    /// What is looked at ahead of an alternative's end follows it.
    private boolean closes() {
        return depth == 0 && (at == regex.length() || regex.charAt(at) == '|');
    }

    private String bracketed() {
        int start = at;
        int depth = 0;
        do {
            char c = regex.charAt(at);
            if (c == '\\') {
                at++;
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
            at++;
        } while (depth > 0);
        return regex.substring(start, at);
    }

    private Node escaped(String flags) {
        char c = regex.charAt(at + 1);
        if (c == 'b' || c == 'B') {
            boundaries = true;
            at++;
            return place(c == 'b' ? Where.BOUNDARY : Where.NO_BOUNDARY);
        }
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            var parts = new ArrayList<Node>();
            for (char literal : regex.substring(at + 2, end).toCharArray()) {
                check(!Character.isSurrogate(literal));
                parts.add(one(Pattern.quote(String.valueOf(literal)), flags));
            }
            at = end + 2;
            check(at == regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0);
            return new Sequence(List.copyOf(parts));
        }
        int start = at;
        at += 2;
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
        } else if (c == 'u') {
            at += 4;
        } else {
            check(!Character.isLetterOrDigit(c) || "wWdDsShHvVntr".indexOf(c) >= 0);
        }
        return one(regex.substring(start, at), flags);
    }

    private Node one(String source, String flags) {
        var atom = Atom.of(source, flags);
        return new One(atoms.computeIfAbsent(atom, _ -> atoms.size()));
    }

    private Node quantified(Node body) {
        var node = body;
        while (at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0) {
            node = quantified(node, regex.charAt(at++));
            if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
                exact &= regex.charAt(at) == '?';
                at++;
            }
        }
        return node;
    }

    private Node quantified(Node body, char sign) {
        return switch (sign) {
            case '*' -> new Repeat(body, 0, -1);
            case '+' -> new Repeat(body, 1, -1);
            case '?' -> new Repeat(body, 0, 1);
            default -> counted(body);
        };
    }

    private Node counted(Node body) {
        int close = regex.indexOf('}', at);
        var counts = regex.substring(at, close);
        at = close + 1;
        int comma = counts.indexOf(',');
        int least = Integer.parseInt(comma < 0 ? counts : counts.substring(0, comma));
        int most =
                comma < 0
                        ? least
                        : comma + 1 == counts.length()
                                ? -1
                                : Integer.parseInt(counts.substring(comma + 1));
        if (Math.max(least, most) <= LONGEST_COUNT) {
            return new Repeat(body, least, most);
        }
        exact = false;
        return new Repeat(body, Math.min(least, LONGEST_COUNT), -1);
    }

    private static void check(boolean supported) {
        if (!supported) {
            throw new UnsupportedOperationException("left to the JDK's engine");
        }
    }

    /// @param exact false where the tree matches more than the expression
    /// @param boundaries whether it asks for the beginnings and ends of words
    /// @param unicode whether these are words of any language
    record Parsed(
            Node root, List<Atom> atoms, boolean exact, boolean boundaries, boolean unicode) {}
}
