package pl.mosty.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.mosty.app.test.ServerTest;

/// A test of the whole application in Chromium; its methods may ask for {@link Visitors}. Skipped,
/// with the reason, where Chromium or Node is missing.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@ServerTest
@interface BrowserTest {}
