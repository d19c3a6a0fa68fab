/// What a chapter is written from: one year's records of one unit, in the order and house style of
/// its office.
@NullMarked
package pl.mosty.report.chapter;

import org.jspecify.annotations.NullMarked;
