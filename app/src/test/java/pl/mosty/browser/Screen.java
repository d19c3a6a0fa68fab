package pl.mosty.browser;

/// A screen that a page must suit, in CSS pixels.
enum Screen {
    /// The narrowest that WCAG 1.4.10 speaks of.
    NARROWEST(320, 640),
    PHONE(360, 740),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
