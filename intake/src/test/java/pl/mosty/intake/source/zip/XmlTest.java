package pl.mosty.intake.source.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.source.flow.RefusedException;

final class XmlTest {

    @ParameterizedTest
    @CsvSource({
        "<a>łąka</a>, UTF-8",
        "<?xml version='1.0' encoding='UTF-8'?><a>łąka</a>, UTF-8",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>łąka</a>, UTF-8",
        "\ufeff<?xml version=\"1.0\"?><a>łąka</a>, UTF-8",
        "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>łąka</a>, UTF-16LE",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>łąka</a>, UTF-16",
        "<?xml version=\"1.0\" encoding=\"windows-1250\"?><a>łąka</a>, windows-1250",
    })
    void readsTheCharsetThatTheFileHas(String part, String charset) throws RefusedException {
        var xml = new Xml(part.getBytes(Charset.forName(charset)), Map.of());
        assertThat(xml.next()).isEqualTo(Xml.Event.START);
        assertThat(xml.next()).isEqualTo(Xml.Event.TEXT);
        assertThat(xml.text()).isEqualTo("łąka");
    }

    @Test
    void refusesDamagedLetters() {
        var part = "<a>łąka</a>".getBytes(Charset.forName("ISO-8859-2"));
        assertThatThrownBy(
                        () -> {
                            var xml = new Xml(part, Map.of());
                            while (xml.next() != Xml.Event.DONE) {}
                        })
                .isInstanceOf(RefusedException.class)
                .hasMessage("broken");
    }
}
