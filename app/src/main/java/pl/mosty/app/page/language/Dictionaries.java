package pl.mosty.app.page.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import pl.mosty.app.page.Language;

/// The words of every language. Each module brings its own file, `messages/MODULE_pl.properties`
/// and `messages/MODULE_en.properties` in UTF-8; no two files may hold one key.
@Component
public final class Dictionaries {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    Dictionaries() throws IOException {
        for (var language : Language.values()) {
            words.put(language, new Words(language, texts(language)));
        }
    }

    public Words in(Language language) {
        return words.computeIfAbsent(
                language,
                it -> {
                    throw new IllegalStateException("no words in " + it);
                });
    }

    private static Map<String, String> texts(Language language) throws IOException {
        var texts = new HashMap<String, String>();
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_" + language.code() + ".properties");
        for (var file : files) {
            var properties = new Properties();
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
            for (var key : properties.stringPropertyNames()) {
                if (texts.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException("two texts for " + key + " in " + file);
                }
            }
        }
        return texts;
    }
}
