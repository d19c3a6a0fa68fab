/// What the tests of the application share: one embedded PostgreSQL for the whole test run.
@NullMarked
package pl.mosty.app.test;

import org.jspecify.annotations.NullMarked;
