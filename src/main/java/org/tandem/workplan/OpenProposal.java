package org.tandem.workplan;

/** The closure, or reopening, of a milestone that is before both countries now. */
public record OpenProposal(ProposalId id, ClosureAim aim) {}
