package pl.mosty.cli.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import pl.mosty.intake.extraction.Extraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One list of a large extraction, kept in a temporary file until it is its turn.
final class WaitingList implements AutoCloseable {

    private final ExtractionList list;
    private final Path file;
    private final JsonGenerator json;
    private final ExtractionJson writer;

    WaitingList(ExtractionList list, Locale locale) throws IOException {
        this.list = list;
        this.file = Files.createTempFile("mosty-", "." + list.key());
        this.json =
                JsonFactory.builder()
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(file));
        this.writer = new ExtractionJson(json, false, locale);
        json.writeStartArray();
    }

    void add(Extraction piece) {
        writer.items(list, piece);
    }

    /// Writes the whole list as a property; nothing can be added then.
    void writeTo(JsonGenerator out) throws IOException {
        json.writeEndArray();
        json.close();
        out.writeName(list.key());
        out.writeRawValue("");
        try (var reader = Files.newBufferedReader(file)) {
            var window = new char[1 << 14];
            for (int count = reader.read(window); count >= 0; count = reader.read(window)) {
                out.writeRaw(window, 0, count);
            }
        }
    }

    @Override
    public void close() {
        try {
            json.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
