package pl.mosty.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// One place in which a written chapter differs from the chapter that was read in.
///
/// @param line in the source, from 1
/// @param words what the source has there, `~` for a no-break space
/// @param instead what the written chapter has
/// @param mends the defect of the source that is mended by it
record Difference(int line, String words, String instead, String mends) {

    /// The source with all differences made, each of which has to be there exactly once.
    static List<String> applied(List<String> source, List<Difference> differences) {
        var lines = new ArrayList<>(source);
        for (var difference : differences) {
            var line = lines.get(difference.line - 1);
            var words = difference.words.replace('~', '\u00A0');
            int at = line.indexOf(words);
            assertThat(at).as("%s in line %d", difference, difference.line).isNotNegative();
            assertThat(line.indexOf(words, at + 1)).as("%s once", difference).isNegative();
            lines.set(
                    difference.line - 1,
                    line.replace(words, difference.instead.replace('~', '\u00A0')));
        }
        return lines;
    }
}
