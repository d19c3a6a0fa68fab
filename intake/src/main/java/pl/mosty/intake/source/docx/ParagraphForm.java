package pl.mosty.intake.source.docx;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// A paragraph's own properties.
///
/// @param outline level of a heading from 0, or -1
/// @param list number of its list, 0 for none in spite of the style, or -1 where the style says
/// @param endDeleted whether a tracked change joined it with the next
record ParagraphForm(@Nullable String style, int outline, int list, int level, boolean endDeleted) {

    static final ParagraphForm PLAIN = new ParagraphForm(null, -1, -1, 0, false);

    static ParagraphForm read(Xml xml) throws RefusedException {
        String style = null;
        int outline = -1;
        int list = -1;
        int level = 0;
        boolean endDeleted = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "w:pStyle" -> {
                    style = xml.attribute("val");
                    xml.skip();
                }
                case "w:outlineLvl" -> {
                    outline = xml.number("val", -1);
                    xml.skip();
                }
                case "w:numPr" -> {
                    while (xml.child()) {
                        if (xml.name().equals("w:ilvl")) {
                            level = Math.clamp(xml.number("val", 0), 0, 8);
                        } else if (xml.name().equals("w:numId")) {
                            list = xml.number("val", -1);
                        }
                        xml.skip();
                    }
                }
                case "w:rPr" -> {
                    while (xml.child()) {
                        endDeleted |= xml.name().equals("w:del");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return new ParagraphForm(style, outline, list, level, endDeleted);
    }
}
