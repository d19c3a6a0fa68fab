package pl.mosty.browser;

/// How somebody signs in.
record Officer(String login, String password) {}
