package pl.mosty.intake.rule.act.weight;

import java.util.HashSet;
import java.util.Set;

/// What has been found so far of where an activity took place and who came: the heaviest of each
/// counts.
public final class Weights {

    static final double PLACE = 3;
    static final double BRACKETED = 2.5;
    static final double VERB = 2.5;
    static final double PEOPLE = 2;
    static final double SURE = 2;
    static final double OWN_HALL = 1.5;
    static final double MET = 0.7;

    private final Set<Integer> there = new HashSet<>();
    private boolean atOwn;
    private boolean fromAbroad;
    private boolean ownDoing;
    private boolean namedAbroad;
    private double abroad;
    private double home;
    private double guests;
    private double going;

    void abroad(double weight) {
        abroad = Math.max(abroad, weight);
    }

    void home(double weight) {
        home = Math.max(home, weight);
    }

    void guests(double weight) {
        guests = Math.max(guests, weight);
    }

    void going(double weight) {
        going = Math.max(going, weight);
    }

    void come(double weight) {
        fromAbroad = true;
        guests(weight);
    }

    void there(int start) {
        there.add(start);
    }

    void atOwnUnit() {
        atOwn = true;
    }

    void doneByOwn() {
        ownDoing = true;
    }

    /// A foreign place's or state's part in it.
    ///
    /// @param where whether a bracket or label says that it took place there
    /// @param in what the place's words count
    void foreign(Roles.Role role, boolean where, double in) {
        switch (role) {
            case AT -> abroad(PLACE * in);
            case FROM -> come(PEOPLE * in);
            case WITH -> guests(MET * in);
            case NONE -> {
                namedAbroad = true;
                abroad(where ? BRACKETED * in : 0);
            }
        }
    }

    /// A cell or line says that it took place there.
    public void venue(int start, boolean polish) {
        there.add(start);
        abroad(polish ? 0 : PLACE);
        home(polish ? PLACE : 0);
    }

    /// What a heading says counts less than its own words.
    public void under(Weights heading) {
        abroad(Math.min(SURE, heading.abroad));
        home(Math.min(SURE, heading.home));
        there.addAll(heading.there);
    }

    /// Of what says that it took place abroad.
    public double abroad() {
        return abroad;
    }

    /// Of what says that it took place at home.
    public double home() {
        return home;
    }

    /// Of what says that people from abroad came.
    public double guests() {
        return guests;
    }

    /// Of verbs and nouns of going, without a place.
    public double going() {
        return going;
    }

    /// Whether people from a place abroad acted.
    boolean fromAbroad() {
        return fromAbroad;
    }

    /// Whether a place abroad is named of which no preposition tells the part.
    boolean namedAbroad() {
        return namedAbroad;
    }

    /// Starts of the places where it took place.
    public Set<Integer> there() {
        return there;
    }

    /// Whether the own unit is named as its place.
    public boolean atOwn() {
        return atOwn;
    }

    /// Whether it is told as an undertaking of the own unit.
    public boolean ownDoing() {
        return ownDoing;
    }
}
