package org.tandem.shared;

/** Somebody else saved the thing since it was read; theirs and mine are to be shown side by side. */
public final class ConcurrentChange extends BrokenRule {
    public ConcurrentChange() {
        super("error.concurrent-change", null);
    }

    /** @throws ConcurrentChange when no row stood at the revision that was to be changed */
    public static void unlessChanged(int rows) {
        if (rows == 0) {
            throw new ConcurrentChange();
        }
    }
}
