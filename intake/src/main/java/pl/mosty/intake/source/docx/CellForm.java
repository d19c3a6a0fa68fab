package pl.mosty.intake.source.docx;

import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.zip.Xml;

/// How a cell lies in its table.
///
/// @param columns that it spans
/// @param goesOn whether the cell above reaches down into it
record CellForm(int columns, boolean goesOn) {

    private static final int WIDEST = 60;

    static CellForm read(Xml xml) throws RefusedException {
        int columns = 1;
        boolean goesOn = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "w:gridSpan" -> columns = Math.clamp(xml.number("val", 1), 1, WIDEST);
                case "w:vMerge" -> goesOn = xml.attribute("val", "continue").equals("continue");
                default -> {}
            }
            xml.skip();
        }
        return new CellForm(columns, goesOn);
    }
}
