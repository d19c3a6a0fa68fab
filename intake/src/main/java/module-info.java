/// Documents to records.
module pl.mosty.intake {
    requires static org.jspecify;
    requires transitive pl.mosty.polish;

    exports pl.mosty.intake;
    exports pl.mosty.intake.extraction;
    exports pl.mosty.intake.source;
}
