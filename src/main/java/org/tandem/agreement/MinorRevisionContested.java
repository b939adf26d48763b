package org.tandem.agreement;

/** The other country contested a minor revision: the text before it counts again. Published inside the transaction. */
public record MinorRevisionContested(MinorRevision revision) {}
