package pl.mosty.intake.source.sample;

/// OpenDocument texts with any body.
public final class OpenDocument {

    private static final String SPACES =
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                    + " xmlns:xlink='http://www.w3.org/1999/xlink'";
    private static final String STYLES =
            """
            <style:style style:name='Ukryty'><style:text-properties text:display='none'/></style:style>
            <text:list-style style:name='Punkty'><text:list-level-style-bullet text:level='1'/></text:list-style>
            <text:list-style style:name='Numery'><text:list-level-style-number text:level='1'
            style:num-format='1' style:num-suffix='.'/></text:list-style>
            """;

    private OpenDocument() {}

    /// @param body what stands within `office:text`
    public static Zip zip(String body) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content(body))
                .with("Pictures/zdjecie.png", Pictures.png());
    }

    public static String content(String body) {
        return ("<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
                        + "<office:body><office:text>%s</office:text></office:body></office:document-content>")
                .formatted(SPACES, STYLES, body);
    }
}
