package pl.mosty.intake.rule.person.side;

/// A word that says where somebody is from: a place, a state, its adjective, or the own unit.
record Origin(int start, int end, boolean foreign) {}
