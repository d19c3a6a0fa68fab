/// The face of the library.
module pl.mosty.report {
    requires static org.jspecify;
    requires transitive pl.mosty.polish;
}
