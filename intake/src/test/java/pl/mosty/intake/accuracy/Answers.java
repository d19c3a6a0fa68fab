package pl.mosty.intake.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.table.Countries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text with what a careful reader takes from it.
record Answers(String name, String text, JsonNode json) {

    /// Every `NAME.txt` of the directory that has a `NAME.json`.
    static List<Answers> of(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            var answers = new ArrayList<Answers>();
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                var json = Path.of(file.toString().replaceFirst("txt$", "json"));
                if (Files.exists(json)) {
                    answers.add(
                            new Answers(
                                    file.getFileName().toString(),
                                    Files.readString(file, StandardCharsets.UTF_8),
                                    JsonMapper.shared()
                                            .readTree(
                                                    Files.readString(
                                                            json, StandardCharsets.UTF_8))));
                }
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of one key, such as `partner` of `partnerships`.
    List<String> names(String list, String key) {
        var names = new ArrayList<String>();
        json.path(list).forEach(item -> names.add(item.path(key).asString("")));
        return names;
    }

    List<String> photos() {
        var photos = new ArrayList<String>();
        for (var it : json.path("photos")) {
            photos.add(
                    photo(
                            it.path("caption").asString(""),
                            it.path("alt").asString(""),
                            it.path("source").asString("")));
        }
        return photos;
    }

    /// The texts of a photo as one.
    static String photo(@Nullable String caption, @Nullable String alt, @Nullable String source) {
        return String.join("\n", Alike.plain(caption), Alike.plain(alt), Alike.plain(source));
    }

    List<Told> activities() {
        var source = json.path("year_source").asString("text");
        boolean outside = !source.equals("text") && !source.equals("brak");
        var told = new ArrayList<Told>();
        for (var activity : json.path("activities")) {
            var kinds = new TreeSet<String>();
            activity.path("kind_accept").forEach(k -> kinds.add(k.asString("")));
            var people = new TreeSet<String>();
            activity.path("counterpart_people")
                    .forEach(p -> people.add(Alike.plain(p.path("name_nominative").asString(""))));
            var countries = new TreeSet<String>();
            activity.path("countries").forEach(c -> countries.add(code(c.asString(""))));
            var quote = activity.path("quote").asString("");
            int at = text.indexOf(quote);
            told.add(
                    new Told(
                            at,
                            at + quote.length(),
                            activity.path("date_start").asString("-"),
                            activity.path("date_end").asString("-"),
                            outside,
                            kinds,
                            people,
                            countries));
        }
        return told;
    }

    private static String code(String country) {
        return Countries.standard().mentions(country).stream()
                .findFirst()
                .map(m -> m.country().code())
                .orElse(country);
    }

    /// @param start index of its quote in the text, -1 where it does not stand there as it is
    /// @param yearless whether the year lies outside the text, so that dates are right without it
    record Told(
            int start,
            int end,
            String from,
            String to,
            boolean yearless,
            Set<String> kinds,
            Set<String> people,
            Set<String> countries) {}
}
