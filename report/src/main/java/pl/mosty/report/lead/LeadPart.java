package pl.mosty.report.lead;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;

/// A piece of a lead: the office's words, or a placeholder. Its text is what stands in the
/// template, such as `{year}`, `{unit:genitive}` or `{partner-cities:count:instrumental}`.
public sealed interface LeadPart {

    /// Words that stay as they are.
    record Words(String text) implements LeadPart {
        @Override
        public String toString() {
            return text;
        }
    }

    /// A placeholder whose value has no cases.
    enum Fixed implements LeadPart {
        /// The chapter's year in digits.
        YEAR,
        /// The section's project.
        PROJECT,
        /// That project's programme.
        PROGRAMME,
        /// The section's network.
        NETWORK,
        /// The sentence of the section's next activity.
        ACTIVITY;

        @Override
        public String toString() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    /// The reporting unit's name.
    record Unit(Case grammaticalCase) implements LeadPart {
        @Override
        public String toString() {
            return "{unit:" + name(grammaticalCase) + "}";
        }
    }

    /// How many partners of a group there are, in digits; with a case, the group's noun follows
    /// (`14 miastami partnerskimi`).
    record Count(PartnerGroup group, @Nullable Case grammaticalCase) implements LeadPart {
        @Override
        public String toString() {
            return "{"
                    + group
                    + ":count"
                    + (grammaticalCase == null ? "" : ":" + name(grammaticalCase))
                    + "}";
        }
    }

    /// The names of the partners of a group.
    record Partners(PartnerGroup group, Case grammaticalCase) implements LeadPart {
        @Override
        public String toString() {
            return "{" + group + ":" + name(grammaticalCase) + "}";
        }
    }

    /// The placeholder that stands between braces as the given words; empty when there is none.
    static Optional<LeadPart> placeholder(String words) {
        for (var fixed : Fixed.values()) {
            if (words.equals(fixed.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(fixed);
            }
        }
        var parts = words.split(":", -1);
        if (parts[0].equals("unit") && parts.length == 2) {
            return grammaticalCase(parts[1]).map(Unit::new);
        }
        var group = PartnerGroup.find(parts[0]);
        if (group.isEmpty() || parts.length < 2) {
            return Optional.empty();
        }
        if (!parts[1].equals("count")) {
            return parts.length == 2
                    ? grammaticalCase(parts[1]).map(c -> new Partners(group.get(), c))
                    : Optional.empty();
        }
        return switch (parts.length) {
            case 2 -> Optional.of(new Count(group.get(), null));
            case 3 -> grammaticalCase(parts[2]).map(c -> new Count(group.get(), c));
            default -> Optional.empty();
        };
    }

    private static Optional<Case> grammaticalCase(String name) {
        for (var c : Case.values()) {
            if (name(c).equals(name)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private static String name(Case grammaticalCase) {
        return grammaticalCase.name().toLowerCase(Locale.ROOT);
    }
}
