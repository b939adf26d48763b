package org.tandem.workplan;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Agreements;
import org.tandem.agreement.MinorRevisionContested;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionDecided;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.SubjectKind;

/** Makes of a plan's version what both countries, or one of them, decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanAgreement {

    private final PlanRepository plans;
    private final VersionRepository versions;
    private final Agreements agreements;
    private final Clock clock;

    PlanAgreement(PlanRepository plans, VersionRepository versions, Agreements agreements, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.agreements = agreements;
        this.clock = clock;
    }

    @EventListener
    public void hear(SubmissionDecided event) {
        Submission submission = event.submission();
        if (submission.matter().subject().kind() != SubjectKind.PLAN) {
            return;
        }
        VersionId version = new VersionId(submission.matter().text());
        switch (submission.state()) {
            case AGREED -> {
                versions.agree(version, PartnershipDay.today(clock));
                plans.fixBaselines(version);
                agreements.settleMinorRevisions(submission.matter().subject());
            }
            case REFUSED -> versions.move(version, PlanState.SUBMITTED, PlanState.RETURNED);
            // Whoever takes a version back goes on with its draft; one that lapsed stays as the year left it.
            case TAKEN_BACK, LAPSED, OPEN -> {}
        }
    }

    @EventListener
    public void hear(MinorRevisionContested event) {
        if (event.revision().matter().subject().kind() == SubjectKind.PLAN) {
            versions.move(new VersionId(event.revision().matter().text()), PlanState.AGREED, PlanState.CONTESTED);
        }
    }
}
