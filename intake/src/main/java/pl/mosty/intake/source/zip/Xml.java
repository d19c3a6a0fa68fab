package pl.mosty.intake.source.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.flow.RefusedException;

/// Walks an XML part from start tag to start tag. Document types, entities and anything outside the
/// part are refused; names are `prefix:local` with prefixes of our own choosing.
public final class Xml {

    private static final int DEEPEST = 200;
    private static final int HEAD = 200;
    private static final Pattern OTHER_CHARSET =
            Pattern.compile(
                    "(?is)\u00ff\u00fe|\u00fe\u00ff|<?\\x00|(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8[\"'])");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private int depth;

    /// @param prefixes by namespace; elements of other namespaces are called by their local name
    public Xml(byte[] part, Map<String, String> prefixes) throws RefusedException {
        this.prefixes = prefixes;
        try {
            synchronized (FACTORY) {
                reader = open(part);
            }
        } catch (XMLStreamException e) {
            throw new RefusedException(Reason.BROKEN);
        }
    }

    /// UTF-8, which all programs write, is decoded here: of damaged bytes the JDK's parser
    /// complains on standard error.
    private static XMLStreamReader open(byte[] part) throws XMLStreamException {
        var head = new String(part, 0, Math.min(HEAD, part.length), StandardCharsets.ISO_8859_1);
        if (OTHER_CHARSET.matcher(head).lookingAt()) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
        int mark = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        var in = new ByteArrayInputStream(part, mark, part.length - mark);
        var decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return FACTORY.createXMLStreamReader(new InputStreamReader(in, decoder));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // counted here, to be refused by its name
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /// What comes next: a start, an end, text, or the end of the part.
    public enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    public Event next() throws RefusedException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new RefusedException(Reason.TOO_DEEP);
                        }
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new RefusedException(Reason.FORBIDDEN_XML);
                    default -> {}
                }
            }
            return Event.DONE;
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedException(Reason.BROKEN);
        }
    }

    /// Of the element that started or ended.
    public String name() {
        var namespace = reader.getNamespaceURI();
        var prefix = namespace == null ? null : prefixes.get(namespace);
        return prefix == null ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    public String text() {
        return reader.getText();
    }

    /// An attribute of the element that started, by its local name.
    public @Nullable String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String local, String otherwise) {
        var value = attribute(local);
        return value == null ? otherwise : value;
    }

    /// A whole number, or the other where there is none.
    public int number(String local, int otherwise) {
        var value = attribute(local);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /// True unless the attribute `val` switches the property off.
    public boolean on() {
        var value = attribute("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// Passes over the element that started.
    public void skip() throws RefusedException {
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> {}
                case DONE -> throw new RefusedException(Reason.BROKEN);
            }
        }
    }

    /// All text of the element that started, up to its end.
    public String words() throws RefusedException {
        var words = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> words.append(text());
                case DONE -> throw new RefusedException(Reason.BROKEN);
            }
        }
        return words.toString();
    }

    /// The next start within the element that started last and is not yet ended, or false at its
    /// end.
    public boolean child() throws RefusedException {
        while (true) {
            switch (next()) {
                case START -> {
                    return true;
                }
                case END -> {
                    return false;
                }
                case TEXT -> {}
                case DONE -> throw new RefusedException(Reason.BROKEN);
            }
        }
    }
}
