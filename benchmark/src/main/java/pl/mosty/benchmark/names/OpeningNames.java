package pl.mosty.benchmark.names;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Opens the dictionary and the names, reads one and prints what that took: processor time of the
/// thread, of the whole process with its compiler, and the heap that is held. To be run in a fresh
/// process each time, since only the first opening counts.
final class OpeningNames {

    private OpeningNames() {}

    public static void main(String[] args) {
        var threads = ManagementFactory.getThreadMXBean();
        long process = processTime();
        long thread = threads.getCurrentThreadCpuTime();
        var lemma = Names.shared().lemma("Brnie", NameKind.PLACE);
        long threadTime = threads.getCurrentThreadCpuTime() - thread;
        long processTime = processTime() - process;
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT,
                "%s: thread %.0f ms, process %.0f ms, heap %.0f MB%n",
                lemma,
                threadTime / 1e6,
                processTime / 1e6,
                memory.getUsed() / 1e6);
    }

    private static long processTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
