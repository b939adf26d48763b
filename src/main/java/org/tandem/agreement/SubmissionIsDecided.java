package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** The text is before nobody any more: it was agreed, refused, taken back, or the year went past it. */
public final class SubmissionIsDecided extends BrokenRule {
    SubmissionIsDecided() {
        super("agreement.error.decided", null);
    }
}
