package pl.mosty.report.composition;

import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.table.Offices;

/// The parts of the Polish library that generated words come from.
public record Language(Names names, Countries countries, Offices offices) {}
