package pl.mosty.app.register.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.agreement.Agreement;
import pl.mosty.app.register.agreement.AgreementDetails;
import pl.mosty.app.register.agreement.AgreementStatus;
import pl.mosty.app.register.agreement.Agreements;
import pl.mosty.app.register.partner.PartnerId;

/// The agreements with a partner that becomes part of another. Two that tell of the same agreement
/// become one; where they contradict each other both stay, for a person to see.
@Component
class AgreementMoves {

    private final Agreements agreements;
    private final MergedRecords merged;

    AgreementMoves(Agreements agreements, MergedRecords merged) {
        this.agreements = agreements;
        this.merged = merged;
    }

    void move(Merge merge, PartnerId from, PartnerId into) {
        for (var it : agreements.listOf(merge.city(), from)) {
            var same =
                    agreements.listOf(merge.city(), into).stream()
                            .filter(known -> isOne(it.details(), known.details()))
                            .findFirst();
            if (same.isPresent()) {
                fold(merge, it, same.get());
            } else {
                var moved = both(it.details(), it.details(), into);
                agreements.change(merge.city(), it.id(), it.version(), moved, merge.actor());
            }
        }
    }

    private void fold(Merge merge, Agreement from, Agreement into) {
        var both = both(into.details(), from.details(), into.details().partner());
        if (!both.equals(into.details())) {
            agreements.change(merge.city(), into.id(), into.version(), both, merge.actor());
        }
        merged.add(
                merge.city(),
                merge.operation(),
                new RecordRef(RecordKind.AGREEMENT, from.id().value()),
                null,
                new RecordRef(RecordKind.AGREEMENT, into.id().value()));
        agreements.remove(merge.city(), from.id(), merge.actor());
    }

    private static boolean isOne(AgreementDetails one, AgreementDetails other) {
        return one.kind() == other.kind()
                && agree(one.signed(), other.signed())
                && agree(one.expires(), other.expires())
                && agree(one.resolution(), other.resolution())
                && agree(one.consent(), other.consent());
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static AgreementDetails both(
            AgreementDetails one, AgreementDetails other, PartnerId partner) {
        var fields = new LinkedHashSet<>(one.fields());
        fields.addAll(other.fields());
        return new AgreementDetails(
                partner,
                one.kind(),
                Optional.ofNullable(one.signed()).orElse(other.signed()),
                Optional.ofNullable(one.expires()).orElse(other.expires()),
                List.copyOf(fields),
                Optional.ofNullable(one.resolution()).orElse(other.resolution()),
                Optional.ofNullable(one.consent()).orElse(other.consent()),
                statuses(one.statuses(), other.statuses()));
    }

    /// In order of time, each state once until it changes.
    private static List<AgreementStatus> statuses(
            List<AgreementStatus> one, List<AgreementStatus> other) {
        var all =
                Stream.concat(one.stream(), other.stream())
                        .distinct()
                        .sorted(
                                Comparator.comparing(
                                        it -> Objects.requireNonNullElse(it.since(), "")))
                        .toList();
        var kept = new ArrayList<AgreementStatus>();
        for (var it : all) {
            if (kept.isEmpty() || kept.getLast().status() != it.status() || it.reason() != null) {
                kept.add(it);
            }
        }
        return kept;
    }
}
