/// Documents to records.
module pl.mosty.intake {
    requires static org.jspecify;
    requires transitive pl.mosty.polish;
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;

    exports pl.mosty.intake;
    exports pl.mosty.intake.extraction;
    exports pl.mosty.intake.source;
    exports pl.mosty.intake.source.content;
}
