package org.tandem.workplan;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.agreement.Agreements;
import org.tandem.shared.Capacity;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/**
 * Imports what both countries agreed before Tandem kept their keys: the sole exception of product.md §3, labelled so
 * wherever it shows. No page and no API reaches it, and a test keeps it so.
 */
@Service
@Transactional
public class AgreedBeforeTandem {

    private final PlanRepository plans;
    private final ClosureRepository closures;
    private final Agreements agreements;
    private final MilestoneReader reader;
    private final Access access;
    private final ChangeRecorder changes;

    AgreedBeforeTandem(
            PlanRepository plans,
            ClosureRepository closures,
            Agreements agreements,
            MilestoneReader reader,
            Access access,
            ChangeRecorder changes) {
        this.plans = plans;
        this.closures = closures;
        this.agreements = agreements;
        this.reader = reader;
        this.access = access;
        this.changes = changes;
    }

    /** The plan's draft becomes its agreed version of that day; its due dates become the baseline. */
    public void plan(PlanId id, LocalDate agreedOn) {
        Capacity as = requireCoordinator();
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        PlanRow.Next draft = plan.draft();
        if (draft == null) {
            throw new PlanIsAgreed();
        }
        plans.lockDraft(draft.version());
        plans.agreeBeforeTandem(draft.version(), agreedOn);
        changes.record(SubjectRef.of(SubjectKind.PLAN, id), "PLAN_AGREED_BEFORE_TANDEM", place(plan), as);
    }

    /** The milestone was closed as completed or not being pursued. */
    public void closure(MilestoneId id, MilestoneStatus outcome, LocalDate agreedOn) {
        if (outcome.isWorking()) {
            throw new IllegalArgumentException("Not an outcome: " + outcome);
        }
        Capacity as = requireCoordinator();
        PlanRow plan = plans.byId(reader.planOf(id).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        agreements.takeBack(Closures.subject(id));
        closures.closeBeforeTandem(id, outcome, agreedOn);
        changes.record(SubjectRef.of(SubjectKind.MILESTONE, id), "CLOSED_BEFORE_TANDEM", place(plan), as);
    }

    private Capacity requireCoordinator() {
        return access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }

    private static Place place(PlanRow plan) {
        return new Place(plan.group(), plan.edition(), false);
    }
}
