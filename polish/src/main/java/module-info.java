/// The Polish language: names, offices, countries, dates and numbers, read from any case and
/// written in any case.
module pl.mosty.polish {
    requires static org.jspecify;

    exports pl.mosty.polish.counterpart;
    exports pl.mosty.polish.country;
    exports pl.mosty.polish.country.preposition;
    exports pl.mosty.polish.country.table;
    exports pl.mosty.polish.date;
    exports pl.mosty.polish.date.edtf;
    exports pl.mosty.polish.date.reading;
    exports pl.mosty.polish.date.writing;
    exports pl.mosty.polish.inflection;
    exports pl.mosty.polish.name;
    exports pl.mosty.polish.name.correction;
    exports pl.mosty.polish.number;
    exports pl.mosty.polish.office;
    exports pl.mosty.polish.office.table;
    exports pl.mosty.polish.place;
    exports pl.mosty.polish.scan;
    exports pl.mosty.polish.text;
}
