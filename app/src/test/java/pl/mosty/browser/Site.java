package pl.mosty.browser;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// All pages that links lead to, a few of each kind: two partners stand for all of them.
final class Site {

    private static final int PAGES_OF_A_KIND = 2;

    private final Visitor visitor;
    private final String start;

    Site(Visitor visitor, String start) {
        this.visitor = visitor;
        this.start = start;
    }

    /// Opens the pages one after the other and says which they were.
    ///
    /// @param below only addresses that begin so
    Set<String> visit(String below, Consumer<Visitor> check) {
        var visited = new LinkedHashSet<String>();
        var perKind = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (visited.contains(path) || enough(perKind, path)) {
                continue;
            }
            visited.add(path);
            check.accept(visitor.open(path));
            links().stream().filter(it -> it.startsWith(below)).forEach(waiting::add);
        }
        return visited;
    }

    private static boolean enough(Map<String, Integer> perKind, String path) {
        return perKind.merge(kind(path), 1, Integer::sum) > PAGES_OF_A_KIND;
    }

    /// The address with what names the single record left out.
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "?")
                .replaceAll("(?<=/)[0-9]+.*$", "#")
                .replaceFirst("^(/[^/]+)/.*$", "$1/#");
    }

    private List<String> links() {
        var found =
                visitor.page()
                        .locator("a[href]")
                        .evaluateAll(
                                """
                                links => links
                                  .filter(it => it.origin === location.origin
                                    && !it.hasAttribute('download')
                                    && !it.pathname.startsWith('/sign-in')
                                    && !new URLSearchParams(it.search).has('lang'))
                                  .map(it => it.pathname + it.search)
                                """);
        return ((List<?>) found).stream().map(String.class::cast).distinct().toList();
    }
}
