/// Documents as web pages of one file, made for the accessibility rules of WCAG 2.2 AA.
@NullMarked
package pl.mosty.report.html;

import org.jspecify.annotations.NullMarked;
