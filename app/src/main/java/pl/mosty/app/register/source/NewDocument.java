package pl.mosty.app.register.source;

import org.jspecify.annotations.Nullable;

/// A document about to be read in; see {@link SourceDocument}.
public record NewDocument(
        String sha256,
        String name,
        String text,
        int year,
        String language,
        @Nullable String authority) {}
