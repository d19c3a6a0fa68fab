/// Documents to records.
@SuppressWarnings("requires-automatic") // PDFBox names its module in its manifest only
module pl.mosty.intake {
    requires static org.jspecify;
    requires transitive pl.mosty.polish;
    requires java.desktop;
    requires java.xml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;

    exports pl.mosty.intake;
    exports pl.mosty.intake.extraction;
    exports pl.mosty.intake.source;
    exports pl.mosty.intake.source.content;
}
