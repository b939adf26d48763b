package org.tandem.workplan;

/** What became of an update that a lead member proposed. */
public enum UpdateProposalState {
    /** Whoever writes for the country has not decided. */
    PENDING,
    /** Whoever proposed it proposed something else before it was decided. */
    REPLACED,
    /** An update was made of it. */
    USED,
    /** It was declined with a word. */
    DECLINED
}
