/// How fast whole chapters are read, alone and beside other programs.
@NullMarked
package pl.mosty.benchmark.chapter;

import org.jspecify.annotations.NullMarked;
