package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@SuppressWarnings("InlineFormatString") // a page reads best in one piece
final class HtmlTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Goście z Lipowa – Urząd Gminy</title><style>p{}</style></head><body>
            <div class="cookie-bar">Ta strona używa plików cookies, aby działać jak należy i zbierać statystyki. <button>Zgoda</button></div>
            <nav><ul><li><a href="/">Strona główna</a></li><li><a href="/bip">Biuletyn</a></li></ul></nav>
            <div id="menu-boczne"><ul><li><a>Urząd</a></li><li><a>Rada</a></li><li><a>Sołectwa</a></li></ul></div>
            <div class="tresc"><div class="artykul"><h1>Goście z Lipowa</h1><p class="data">12 maja 2021</p>
            <p>W dniach 10–12 maja gościliśmy w gminie Dąb delegację z partnerskiego Lipowa, na czele z burmistrzem.</p>
            <ul><li>10 maja – zwiedzanie szkoły i warsztaty stolarskie;</li><li>11 maja – rozmowy o stypendiach.</li></ul>
            <figure><img src="data:image/png;base64,%s" alt="osiem osób na schodach"><figcaption>Goście przed ratuszem. Fot. J. Lipa</figcaption></figure>
            <table><tr><th>Data</th><th>Co</th></tr><tr><td>10 maja</td><td>warsztaty</td></tr></table>
            </div>
            <table class="k"><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr>
            <tr><td>8</td><td>9</td><td>10</td><td>11</td><td>12</td><td>13</td><td>14</td></tr></table></div>
            <footer><p>Urząd Gminy Dąb, ul. Polna 1, pełna treść stopki z adresem i godzinami pracy urzędu</p></footer></body></html>
            """;

    @Test
    void findsTheArticleAmongMenusBannersAndCalendars() {
        var picture =
                java.util.Base64.getEncoder()
                        .encodeToString(pl.mosty.intake.source.sample.Pictures.png());
        var source = source(PAGE.formatted(picture).getBytes(StandardCharsets.UTF_8));
        assertThat(source.text())
                .isEqualTo(
                        """
                        Goście z Lipowa

                        12 maja 2021
                        W dniach 10–12 maja gościliśmy w gminie Dąb delegację z partnerskiego Lipowa, na czele z burmistrzem.
                         • 10 maja – zwiedzanie szkoły i warsztaty stolarskie;
                         • 11 maja – rozmowy o stypendiach.

                        [Zdjęcie: osiem osób na schodach]
                        Goście przed ratuszem.
                        Fot. J. Lipa

                        Data | Co
                        10 maja | warsztaty
                        """);
        assertThat(source.pictures()).hasSize(1);
        assertThat(source.details().title()).isEqualTo("Goście z Lipowa – Urząd Gminy");
    }

    @Test
    void repeatsACellInAllRowsThatItReachesOver() {
        var page =
                "<html><body><table><tr><th>Data</th><th>Gdzie</th><th>Kto</th></tr>"
                        + "<tr><td rowspan=2>3 maja</td><td>ratusz</td><td>rada</td></tr>"
                        + "<tr><td colspan=2>park</td></tr></table></body></html>";
        assertThat(source(page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Data | Gdzie | Kto\n3 maja | ratusz | rada\n3 maja | park\n");
    }

    @Test
    void keepsTheCaptionsOfAGallery() {
        var page =
                "<html><body><p>Wizyta w ratuszu trwała dwa dni, a goście obejrzeli port.</p>"
                        + "<div class='gallery'><figure><img src='a.jpg' alt=''>"
                        + "<figcaption>Goście w porcie, fot. M. Lis</figcaption></figure></div>"
                        + "<div class='galeria'><img src='b.jpg' alt='b'></div></body></html>";
        assertThat(source(page.getBytes(StandardCharsets.UTF_8)).text())
                .contains("[Zdjęcie]\nGoście w porcie")
                .doesNotContain("[Zdjęcie: b]");
    }

    @Test
    void keepsAPageThatIsAllText() {
        var page = "<html><body><p>Krótko.</p><p>3 maja – festyn</p></body></html>";
        assertThat(source(page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Krótko.\n3 maja – festyn\n");
    }

    @Test
    void readsTheCharsetThatTheBytesAreIn() {
        var page = "<html><meta charset='%s'><p>Zażółć gęślą jaźń, ślimaku ąę.</p></html>";
        for (var name : new String[] {"windows-1250", "ISO-8859-2", "UTF-8"}) {
            var bytes = page.formatted(name).getBytes(Charset.forName(name));
            assertThat(source(bytes).text()).isEqualTo("Zażółć gęślą jaźń, ślimaku ąę.\n");
        }
    }

    @Test
    void readsMarkdownWithoutItsMarks() {
        var markdown =
                """
                # Współpraca

                W **2021** r. był [festyn](https://a.example):

                - 7 maja – *Lipowo*;
                  1. tańce
                - 9 maja

                | Data | Co |
                |---|---|
                | 3 maja | zawody |

                ![most](most.jpg "Nowy most")
                """;
        var source =
                (SourceText)
                        new SourceReader().read(markdown.getBytes(StandardCharsets.UTF_8), "a.md");
        assertThat(source.text())
                .isEqualTo(
                        """
                        Współpraca

                        W 2021 r. był festyn:
                         • 7 maja – Lipowo;
                           1. tańce
                         • 9 maja

                        Data | Co
                        3 maja | zawody

                        [Zdjęcie: most]
                        Nowy most
                        """);
    }

    private static SourceText source(byte[] bytes) {
        return (SourceText) new SourceReader().read(bytes, "strona.html");
    }
}
