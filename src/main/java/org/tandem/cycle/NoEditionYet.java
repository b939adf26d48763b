package org.tandem.cycle;

/** Nobody has opened an edition: a new Tandem has nothing to show before. */
public final class NoEditionYet extends RuntimeException {
    NoEditionYet() {
        super("no edition yet");
    }
}
