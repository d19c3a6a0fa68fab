package pl.mosty.polish.inflection;

/// The five genders that Polish inflection tells apart (m1, m2, m3, f, n in PoliMorf's tags).
public enum Gender {
    MASCULINE_PERSONAL,
    MASCULINE_ANIMATE,
    MASCULINE_INANIMATE,
    FEMININE,
    NEUTER
}
