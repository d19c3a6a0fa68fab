package pl.mosty.report.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A section's opening words with placeholders for what changes. Its text form is what an office
/// edits and what is stored; parsing it gives an equal template back.
public record LeadTemplate(List<LeadPart> parts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z:-]+)\\}");

    public LeadTemplate {
        parts = List.copyOf(parts);
    }

    /// Braces around something that is no placeholder stay as words; see {@link #unknown()}.
    public static LeadTemplate parse(String text) {
        var parts = new ArrayList<LeadPart>();
        var words = new StringBuilder();
        var matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            words.append(text, from, matcher.start());
            var placeholder = LeadPart.placeholder(matcher.group(1));
            if (placeholder.isPresent()) {
                addWords(parts, words);
                parts.add(placeholder.get());
            } else {
                words.append(matcher.group());
            }
            from = matcher.end();
        }
        words.append(text, from, text.length());
        addWords(parts, words);
        return new LeadTemplate(parts);
    }

    /// What stands in braces and is no placeholder, as an office may have mistyped it.
    public List<String> unknown() {
        return parts.stream()
                .filter(LeadPart.Words.class::isInstance)
                .flatMap(words -> PLACEHOLDER.matcher(words.toString()).results())
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    @Override
    public String toString() {
        return parts.stream().map(LeadPart::toString).collect(Collectors.joining());
    }

    private static void addWords(List<LeadPart> parts, StringBuilder words) {
        if (!words.isEmpty()) {
            parts.add(new LeadPart.Words(words.toString()));
            words.setLength(0);
        }
    }
}
