package pl.mosty.report.document;

import java.net.URI;

/// A picture's address; a `data:` address keeps the document in one file.
public record Image(URI address) {}
