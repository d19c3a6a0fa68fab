package pl.mosty.app.page;

/// Whose pages these are: what stands beside the bridge in every header. The module that knows the
/// city provides it; it must answer from memory, for error pages are shown without a database too.
public interface Masthead {

    /// The city's name in the nominative, such as `Poznań`.
    String city();
}
