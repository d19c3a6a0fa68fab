/// Records to reports: a chapter's records are composed into a typed document, which is checked and
/// written in several formats.
module pl.mosty.report {
    requires static org.jspecify;
    requires transitive pl.mosty.polish;

    exports pl.mosty.report.accessibility;
    exports pl.mosty.report.chapter;
    exports pl.mosty.report.composition;
    exports pl.mosty.report.document;
    exports pl.mosty.report.html;
    exports pl.mosty.report.lead;
    exports pl.mosty.report.text;
}
