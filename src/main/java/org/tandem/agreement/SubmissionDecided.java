package org.tandem.agreement;

/** A text left the table: agreed, refused, taken back or lapsed. Published inside the transaction that decided it. */
public record SubmissionDecided(Submission submission) {}
