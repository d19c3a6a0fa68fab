package pl.mosty.intake.rule;

/// One way of reading facts from a chapter.
public interface Rule extends Example {

    void read(Chapter chapter, Facts facts);
}
