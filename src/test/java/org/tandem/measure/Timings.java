package org.tandem.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times of one thing done many times. */
final class Timings {

    private final String what;
    private final List<Long> nanos = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    /** Times that were taken elsewhere. */
    Timings(String what, List<Long> taken) {
        this(what);
        nanos.addAll(taken);
    }

    void time(Runnable act) {
        timed(() -> {
            act.run();
            return "";
        });
    }

    <T> T timed(Supplier<T> act) {
        long before = System.nanoTime();
        T result = act.get();
        nanos.add(System.nanoTime() - before);
        return result;
    }

    @Override
    public String toString() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% within %.1f ms, worst %.1f ms of %d",
                what,
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get((int) (sorted.size() * 0.95))),
                millis(sorted.getLast()),
                sorted.size());
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
