package pl.mosty.app.importing.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.Tenure;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.name.Names;

/// Who held which post when, as far as the register knows. A draft that names another holder on a
/// day between is doubtful: a wrong name, a wrong date, or the same person spelled another way.
public record Holders(List<Tenure> tenures, List<Partner> partners, PostReader posts, Names names) {

    /// Offices that one person holds at a time: heads of missions and of local governments.
    private static final Pattern ONE_AT_A_TIME =
            Pattern.compile(
                    "(ambasador|konsul generaln|konsul honorow|burmistrz|nadburmistrz|lord mayor"
                            + "|prezydent|mer\\b|merka|starost|gubernator|marszał|wojewod|premier"
                            + "|przewodnicząc)");

    public Holders {
        tenures = List.copyOf(tenures);
        partners = List.copyOf(partners);
    }

    /// The other holders of the posts that the draft's people hold in it.
    ///
    /// @param known the names that the register knows
    public List<Tenure> others(ActivityDraft draft, Matcher known) {
        var date = draft.start();
        if (date == null) {
            return List.of();
        }
        var taking =
                partners.stream()
                        .filter(it ->
                                draft.partners().stream()
                                        .flatMap(name -> known.partner(name).exact().stream())
                                        .anyMatch(one -> one.id() == it.id().value()))
                        .toList();
        var others = new ArrayList<Tenure>();
        for (var person : draft.people()) {
            posts.read(person, taking, names)
                    .filter(Holders::isHeldByOne)
                    .ifPresent(post ->
                            tenures.stream()
                                    .filter(it -> isOf(it, post) && covers(it, date))
                                    .filter(it -> !isSame(it.person(), person, known))
                                    .forEach(others::add));
        }
        return others;
    }

    private static boolean isHeldByOne(PostDetails post) {
        return (post.country() != null || post.partner() != null)
                && ONE_AT_A_TIME.matcher(post.office().toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static boolean isOf(Tenure tenure, PostDetails post) {
        return tenure.post().details().equals(post);
    }

    private static boolean isSame(Person holder, PersonDraft person, Matcher known) {
        return known.person(person.name())
                .exact()
                .filter(it -> it.id() == holder.id().value())
                .isPresent();
    }

    /// Dates are compared as far as both are known.
    private static boolean covers(Tenure tenure, String date) {
        var from = Optional.ofNullable(tenure.since()).orElse(tenure.firstSeen());
        var to = Optional.ofNullable(tenure.until()).orElse(tenure.lastSeen());
        return from != null && to != null && compare(from, date) <= 0 && compare(to, date) >= 0;
    }

    private static int compare(PartialDate one, String date) {
        var iso = one.toString();
        int length = Math.min(iso.length(), date.length());
        return iso.substring(0, length).compareTo(date.substring(0, length));
    }
}
