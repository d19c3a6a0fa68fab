package pl.mosty.cli.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.DocumentInfo;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.source.LargeText;
import tools.jackson.core.JsonGenerator;

/// Writes the same JSON of a text that does not fit into memory: activities as they are read, the
/// other lists, which wait for their turn in temporary files, and the text behind them.
public final class LargeExtractionJson {

    private final JsonGenerator json;
    private final boolean withText;
    private final Locale locale;

    public LargeExtractionJson(JsonGenerator json, boolean withText, Locale locale) {
        this.json = json;
        this.withText = withText;
        this.locale = locale;
    }

    /// @throws UncheckedIOException when the file cannot be read any more, or there is no room for
    ///   temporary files
    public void write(LargeText text, Hints hints) {
        var waiting = new EnumMap<ExtractionList, WaitingList>(ExtractionList.class);
        var first = new First();
        try (var reader = text.open()) {
            for (var list : ExtractionList.values()) {
                if (list != ExtractionList.ACTIVITIES) {
                    waiting.put(list, new WaitingList(list, locale));
                }
            }
            json.writeStartObject();
            json.writeArrayPropertyStart(ExtractionList.ACTIVITIES.key());
            var writer = new ExtractionJson(json, withText, locale);
            new Intake()
                    .extract(
                            reader,
                            hints,
                            piece -> {
                                first.take(piece);
                                writer.items(ExtractionList.ACTIVITIES, piece);
                                waiting.values().forEach(list -> list.add(piece));
                            });
            json.writeEndArray();
            for (var list : waiting.values()) {
                list.writeTo(json);
            }
            document(text, first.document);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            waiting.values().forEach(WaitingList::close);
        }
    }

    private void document(LargeText text, @Nullable DocumentInfo info) throws IOException {
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("format", "txt");
        if (info != null) {
            text("language", info.language());
            json.writeName("year");
            if (info.year() == null) {
                json.writeNull();
            } else {
                json.writeNumber(info.year().intValue());
            }
            text("authority", info.authority());
            text("title", info.title());
        }
        json.writeArrayPropertyStart("notices");
        json.writeEndArray();
        if (withText) {
            json.writeName("text");
            try (var reader = text.open()) {
                json.writeString(reader, -1);
            }
        }
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /// What the first piece says of the document.
    private static final class First {
        private @Nullable DocumentInfo document;

        void take(Extraction piece) {
            if (document == null) {
                var info = piece.document();
                document =
                        new DocumentInfo(
                                info.language(), info.year(), info.authority(), info.title(), "");
            }
        }
    }
}
