package org.tandem.agreement;

/** A seat's no, with the reason it needs. */
public record Refusal(Signature signature, Written reason) {}
