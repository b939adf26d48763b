package org.tandem.cycle;

import org.tandem.shared.EditionId;

/** An edition came to another stage. Published in the transaction that moves it. */
public record EditionMoved(EditionId edition, Stage from, Stage to) {}
