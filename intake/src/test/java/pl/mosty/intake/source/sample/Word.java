package pl.mosty.intake.source.sample;

/// Word documents with any body.
public final class Word {

    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>";
    private static final String SPACES =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    private static final String STYLES =
            """
            <w:style w:styleId='Nagwek1'><w:name w:val='heading 1'/></w:style>
            <w:style w:styleId='Legenda'><w:name w:val='caption'/></w:style>
            <w:style w:styleId='Spis'><w:name w:val='toc 1'/></w:style>
            """;
    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>
            <w:lvlText w:val='\uf0b7'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/>
            <w:lvlText w:val='o'/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='3'/>
            <w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>
            <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
            <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
            """;

    private Word() {}

    /// @param body what stands within `w:body`
    public static Zip zip(String body) {
        return new Zip()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        RELATIONS.formatted(
                                RELATION.formatted("r1", "officeDocument", "word/document.xml")))
                .with("word/document.xml", document(body))
                .with(
                        "word/_rels/document.xml.rels",
                        RELATIONS.formatted(
                                RELATION.formatted("s", "styles", "styles.xml")
                                        + RELATION.formatted("n", "numbering", "numbering.xml")
                                        + RELATION.formatted("f", "footnotes", "footnotes.xml")
                                        + RELATION.formatted(
                                                "d", "diagramData", "diagrams/data1.xml")
                                        + RELATION.formatted("i", "image", "media/zdjecie.png")))
                .with("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(SPACES, STYLES))
                .with(
                        "word/numbering.xml",
                        "<w:numbering %s>%s</w:numbering>".formatted(SPACES, NUMBERING))
                .with(
                        "word/footnotes.xml",
                        ("<w:footnotes %s><w:footnote w:type='separator'>"
                                        + text("---")
                                        + "</w:footnote><w:footnote w:id='2'>"
                                        + text("Umowę odnowiono w 2019 r.")
                                        + "</w:footnote></w:footnotes>")
                                .formatted(SPACES))
                .with("word/media/zdjecie.png", Pictures.png())
                .with(
                        "docProps/core.xml",
                        "<cp xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Raport za 2021 rok</dc:title></cp>");
    }

    public static String document(String body) {
        return "<w:document %s><w:body>%s</w:body></w:document>".formatted(SPACES, body);
    }

    public static String text(String words) {
        return paragraph("", run(words));
    }

    public static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    public static String styled(String style, String words) {
        return paragraph("<w:pStyle w:val='" + style + "'/>", run(words));
    }

    public static String item(int list, int level, String words) {
        return paragraph(
                "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>"
                        .formatted(level, list),
                run(words));
    }

    public static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    public static String picture(String alt) {
        return ("<w:p><w:r><w:drawing><wp:inline><wp:extent cx='3000000' cy='2000000'/><wp:docPr id='1' name='Obraz 1' descr='%s'/>"
                        + "<a:graphic><a:blip r:embed='i'/></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .formatted(alt);
    }

    public static String table(String... rows) {
        var table = new StringBuilder("<w:tbl>");
        for (var row : rows) {
            table.append("<w:tr>");
            for (var cell : row.split("\\|", -1)) {
                table.append("<w:tc>").append(text(cell.strip())).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }
}
