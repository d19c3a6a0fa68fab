package pl.mosty.intake.source.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines `key: value` between two rules at the top of a Markdown file, which publishing
/// programs put there and no reader sees.
///
/// @param body what follows them
record FrontMatter(@Nullable String title, String body) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A\\ufeff?---[ \\t]*\\R((?:[\\w-]+:.*\\R|[ \\t]+\\S.*\\R|- .*\\R){1,60}+)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern TITLE =
            Pattern.compile("(?m)^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    static FrontMatter of(String markdown) {
        var block = BLOCK.matcher(markdown);
        if (!block.find()) {
            return new FrontMatter(null, markdown);
        }
        var title = TITLE.matcher(block.group(1));
        return new FrontMatter(
                title.find() && !title.group(1).isEmpty() ? title.group(1) : null,
                markdown.substring(block.end()));
    }
}
