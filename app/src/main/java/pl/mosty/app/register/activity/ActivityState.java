package pl.mosty.app.register.activity;

/// How far an activity has come. Only a published one is shown to the public.
public enum ActivityState {
    DRAFT,
    REVIEWED,
    PUBLISHED,
    WITHDRAWN
}
