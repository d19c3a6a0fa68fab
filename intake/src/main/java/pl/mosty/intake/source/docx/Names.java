package pl.mosty.intake.source.docx;

import java.util.Map;

/// The namespaces of Word's XML, in the first edition and the strict one.
final class Names {

    static final Map<String, String> PREFIXES =
            Map.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:",
                    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:",
                    "http://schemas.openxmlformats.org/drawingml/2006/main", "a:",
                    "http://purl.oclc.org/ooxml/drawingml/main", "a:",
                    "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
                    "urn:schemas-microsoft-com:vml", "v:");

    private Names() {}
}
