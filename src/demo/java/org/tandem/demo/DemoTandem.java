package org.tandem.demo;

import org.tandem.Tandem;

/** What {@code ./tandem run} runs. */
public final class DemoTandem {

    private DemoTandem() {}

    public static void main(String[] arguments) {
        Launch.run(Tandem.class, arguments);
    }
}
