package pl.mosty.app.register.person;

import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.PartialDate;

/// A person in a post.
///
/// @param since from when, as far as known
/// @param until to when, as far as known
/// @param firstSeen the first date on which an activity shows the person in the post
/// @param lastSeen the last such date
public record Tenure(
        Person person,
        Post post,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable PartialDate firstSeen,
        @Nullable PartialDate lastSeen) {}
