package pl.mosty.polish.date.edtf;

import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.YearPart;

/// One end of an EDTF date.
public sealed interface Bound {

    /// A day, month or year, some of whose last digits may be unspecified.
    ///
    /// @param text as EDTF writes it, without its qualifier: `2022-07-15`, `201X`, `2004-XX`
    /// @param within the first and the last day, month or year that it can be
    record Date(String text, DateInterval within, Qualifier qualifier) implements Bound {

        @Override
        public String toString() {
            return text + qualifier.mark();
        }
    }

    /// A season, quarter or half of a year.
    record Part(int year, YearPart part, Qualifier qualifier) implements Bound {

        @Override
        public String toString() {
            return "%04d-%02d".formatted(year, part.edtf()) + qualifier.mark();
        }
    }

    /// `..`: there is no end.
    record Open() implements Bound {

        @Override
        public String toString() {
            return "..";
        }
    }

    /// Nothing: the end is not known.
    record Unknown() implements Bound {

        @Override
        public String toString() {
            return "";
        }
    }
}
