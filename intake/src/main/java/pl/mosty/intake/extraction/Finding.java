package pl.mosty.intake.extraction;

import org.jspecify.annotations.Nullable;

/// A mistake or doubt that a proofreader would mark in the source.
///
/// @param rule stable name in kebab case, such as `missing-bullet`
/// @param suggestion what should stand in the span instead, or null where only a person can say
public record Finding(String rule, Span span, Message message, @Nullable String suggestion) {}
