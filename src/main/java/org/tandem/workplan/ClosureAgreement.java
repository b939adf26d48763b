package org.tandem.workplan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionDecided;
import org.tandem.agreement.SubmissionState;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.SubjectKind;
import org.tandem.workplan.ClosureRepository.Proposed;

/** Closes milestones, and opens closed ones again, once both countries have agreed to it. */
@Component
public class ClosureAgreement {

    private final ClosureRepository closures;
    private final Clock clock;

    ClosureAgreement(ClosureRepository closures, Clock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(SubmissionDecided event) {
        Submission submission = event.submission();
        if (submission.matter().subject().kind() != SubjectKind.MILESTONE
                || submission.state() != SubmissionState.AGREED) {
            return;
        }
        ProposalId id = new ProposalId(submission.matter().text());
        Proposed proposed = closures.byId(id).orElseThrow(NotFound::new);
        LocalDate today = PartnershipDay.today(clock);
        if (proposed.aim() == ClosureAim.REOPENED) {
            closures.reopen(proposed.milestone(), today);
        } else {
            closures.close(proposed.milestone(), proposed.aim().outcome(), today, id);
        }
    }
}
