package org.tandem.workplan;

import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.agreement.Agreements;
import org.tandem.agreement.Reservation;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.Revision;

/** The life of a plan's versions (product.md §3): drafted, submitted, taken back, put right. */
@Service
@Validated
@Transactional
public class PlanLifeService {

    private final PlanRepository plans;
    private final VersionRepository versions;
    private final VersionTexts texts;
    private final Agreements agreements;
    private final EditionQueries editions;
    private final Access access;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final Clock clock;

    PlanLifeService(
            PlanRepository plans,
            VersionRepository versions,
            VersionTexts texts,
            Agreements agreements,
            EditionQueries editions,
            Access access,
            ChangeRecorder changes,
            IdGenerator ids,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.texts = texts;
        this.agreements = agreements;
        this.editions = editions;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a draft with the newest text: the next version beside an agreed one, or again what was submitted or returned.
     * What was submitted is taken back and loses its keys, so only its writers do that, and nobody who types for them.
     *
     * @param seen the version the reader looked at
     * @throws ConcurrentChange when there is a newer one, or somebody opened a draft first
     */
    public void openDraft(PlanId id, VersionId seen) {
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        PlanRow.Next next = plan.next();
        boolean submitted = next != null && next.state() == PlanState.SUBMITTED;
        Capacity as = submitted
                ? access.require(Right.WRITE, ProtectedObject.DRAFT, plan.group())
                : access.requireWrite(ProtectedObject.DRAFT, plan.group());
        requireStage(plan);
        if (plan.draft() != null || !plan.newest().equals(seen)) {
            throw new ConcurrentChange();
        }
        if (next != null) {
            agreements.takeBack(PlanMatters.subject(id));
            versions.move(next.version(), next.state(), PlanState.SUPERSEDED);
        }
        versions.openDraft(new VersionId(ids.next()), id, seen);
        record(plan, submitted ? "PLAN_TAKEN_BACK" : "DRAFT_OPENED", as, null);
    }

    /**
     * Drops a draft beside an agreed version: nothing comes next any more.
     *
     * @throws ConcurrentChange when somebody edited or submitted it since that revision
     * @throws PlanIsNotAgreed when there is no agreed version to go on with
     */
    public void discardDraft(PlanId id, VersionId draft, Revision seen) {
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        Capacity as = access.require(Right.WRITE, ProtectedObject.DRAFT, plan.group());
        requireStage(plan);
        if (plan.agreed() == null) {
            throw new PlanIsNotAgreed();
        }
        requireDraft(plan, draft);
        versions.discard(draft, seen);
        record(plan, "DRAFT_DISCARDED", as, null);
    }

    /**
     * Freezes the draft and puts it before both countries, with the submitter's key if they can give their country's.
     *
     * @param seen the revision of the draft that the submitter read
     * @param country for which the submitter acts
     * @param reservation that goes with the submitter's key
     * @throws org.tandem.shared.NotAllowed for whoever only types for a seat
     * @throws org.tandem.agreement.SeatCannotAgree for a reservation without a key
     * @throws ConcurrentChange when the text is not what the submitter read
     * @throws PlanIsEmpty when there is nothing to agree
     * @throws PlanIsUnchanged when both countries have agreed to this very text
     */
    public void submit(PlanId id, VersionId draft, Revision seen, Country country, @Valid Reservation reservation) {
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        Capacity as = access.requireFor(country, Right.WRITE, ProtectedObject.DRAFT, plan.group());
        requireStage(plan);
        VersionNumber number = requireDraft(plan, draft).number();
        if (!texts.hasMilestones(draft)) {
            throw new PlanIsEmpty();
        }
        PlanRow.Agreed agreed = plan.agreed();
        if (agreed != null && texts.areSame(agreed.version(), draft)) {
            throw new PlanIsUnchanged();
        }
        versions.submit(draft, seen);
        record(plan, "PLAN_SUBMITTED", as, number);
        agreements.open(PlanMatters.of(plan, draft, number), country, reservation.written());
    }

    /**
     * Makes of the draft a minor revision of the agreed version: spelling and translation only, in force at once.
     *
     * @param country for which the person acts, by a seat that may give its key
     * @throws NotOnlyWords when more than words differ, or nothing does
     * @throws ConcurrentChange when the text is not what the person read, or what it puts right is agreed no more
     */
    public void reviseMinor(PlanId id, VersionId draft, Revision seen, Country country) {
        PlanRow plan = plans.byId(id).orElseThrow(NotFound::new);
        access.requireFor(country, Right.AGREE, ProtectedObject.DRAFT, plan.group());
        requireStage(plan);
        PlanRow.Agreed agreed = plan.agreed();
        requireDraft(plan, draft);
        if (agreed == null) {
            throw new PlanIsNotAgreed();
        }
        if (!texts.differOnlyInWords(agreed.version(), draft)) {
            throw new NotOnlyWords();
        }
        versions.holdAgreed(agreed.version());
        VersionNumber number = agreed.nextMinor();
        versions.agreeAsMinor(draft, seen, number, PartnershipDay.today(clock));
        agreements.revise(PlanMatters.of(plan, draft, number), agreed.version().value(), country);
    }

    private static PlanRow.Next requireDraft(PlanRow plan, VersionId draft) {
        PlanRow.Next next = plan.draft();
        if (next == null || !next.version().equals(draft)) {
            throw new ConcurrentChange();
        }
        return next;
    }

    private void requireStage(PlanRow plan) {
        editions.byId(plan.edition()).stage().require(Activity.PLAN_EDITS);
    }

    private void record(PlanRow plan, String action, Capacity as, @Nullable VersionNumber number) {
        changes.record(
                PlanMatters.subject(plan.id()),
                action,
                new Place(plan.group(), plan.edition(), true),
                as,
                new FieldChange("version", FieldChange.Kind.TEXT, null, number == null ? null : number.toString()));
    }
}
