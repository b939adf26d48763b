package org.tandem.cycle;

import org.tandem.shared.BrokenRule;

/** The edition's stage does not open what was asked; a closed edition opens nothing for ever. */
public final class StageIsOver extends BrokenRule {
    StageIsOver(Stage stage) {
        super(stage == Stage.CLOSED ? "error.edition-closed" : "error.stage-is-over", null);
    }
}
