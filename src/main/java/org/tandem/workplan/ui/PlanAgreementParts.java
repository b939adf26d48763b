package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.MinorRevisionDetails;
import org.tandem.agreement.panel.KeysPanels;
import org.tandem.audit.panel.ChangeHistories;
import org.tandem.cycle.Edition;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverOffer;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.CarryOverRow;
import org.tandem.workplan.PlanActs;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeQueries;
import org.tandem.workplan.PlanLifeQueries.Baseline;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanMatters;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.PlanText;
import org.tandem.workplan.VersionId;
import org.tandem.workplan.VersionQueries;

/** Makes the parts of the page on which a plan is agreed, by the state of the version that is shown. */
@org.springframework.stereotype.Component
class PlanAgreementParts {

    private final PlanLifeQueries life;
    private final PlanLifeService lifeService;
    private final VersionQueries versions;
    private final AgreementQueries agreements;
    private final KeysPanels keys;
    private final ChangeHistories histories;
    private final CarryOverQueries carryOvers;

    PlanAgreementParts(
            PlanLifeQueries life,
            PlanLifeService lifeService,
            VersionQueries versions,
            AgreementQueries agreements,
            KeysPanels keys,
            ChangeHistories histories,
            CarryOverQueries carryOvers) {
        this.life = life;
        this.lifeService = lifeService;
        this.versions = versions;
        this.agreements = agreements;
        this.keys = keys;
        this.histories = histories;
        this.carryOvers = carryOvers;
    }

    /**
     * @param changed run once something was done, to show the page anew
     * @param late run when somebody was quicker
     */
    Component of(PlanDetails shown, String groupCode, Edition edition, Runnable changed, Runnable late) {
        PlanRow plan = shown.plan();
        VersionId version = shown.version();
        PlanActs acts = life.acts(plan, edition);
        // What is agreed is read as it is; a comparison is for whoever still has to agree.
        Baseline baseline = shown.state() == PlanState.AGREED
                ? null
                : life.baseline(plan, version).orElse(null);
        Div parts = new Div();
        parts.addClassName("page-parts");
        parts.add(new AgreementActs(shown, acts, groupCode, edition, lifeService, changed, late));
        if (shown.state() == PlanState.DRAFT) {
            parts.add(new DraftSubmission(
                    shown, acts, wordsAlone(plan, version), undecided(plan, edition), lifeService, changed, late));
        } else {
            parts.add(said(plan, version, changed, late));
        }
        parts.add(text(shown, version, baseline));
        histories.of(PlanMatters.subject(plan.id())).ifPresent(parts::add);
        return parts;
    }

    /** What a reader of the version reads. */
    PlanText read(PlanDetails shown) {
        return PlanText.of(shown, carryOvers.chosen(shown));
    }

    private boolean wordsAlone(PlanRow plan, VersionId draft) {
        return plan.agreed() != null
                && versions.compare(plan.agreed().version(), draft).isTextOnly();
    }

    /** How many items of the plan before are still to be decided on. */
    private int undecided(PlanRow plan, Edition edition) {
        return carryOvers.offer(plan, edition).map(CarryOverOffer::undecided).orElse(0);
    }

    private Component said(PlanRow plan, VersionId version, Runnable changed, Runnable late) {
        SubjectRef subject = PlanMatters.subject(plan.id());
        Div said = new Div();
        said.addClassName("page-parts");
        // A minor revision rests on the keys of the version it puts right.
        UUID keyed = version.value();
        Optional<MinorRevisionDetails> minor = agreements.minorRevision(subject, keyed);
        while (minor.isPresent()) {
            said.add(keys.of(minor.get(), changed));
            keyed = minor.get().revision().base();
            minor = agreements.minorRevision(subject, keyed);
        }
        agreements.onText(subject, keyed).ifPresent(details -> said.add(keys.of(details, changed, late)));
        if (plan.agreed() != null
                && plan.agreed().version().equals(version)
                && plan.agreed().beforeTandem()) {
            said.add(new Paragraph(Texts.current().text("workplan.agreement.before-tandem")));
        }
        return said;
    }

    /** The whole text, with what changed marked where there is something to compare it with. */
    private Component text(PlanDetails shown, VersionId version, @Nullable Baseline baseline) {
        Texts texts = Texts.current();
        if (baseline == null) {
            PageSection whole = new PageSection(
                    texts.text("workplan.agreement.text", shown.number().toString()));
            shown.goals().forEach(goal -> whole.add(new GoalSection(goal, false, ChangeMarks.NONE)));
            List<CarryOverRow> choices = carryOvers.chosen(shown);
            if (!choices.isEmpty()) {
                whole.add(new PageSection(texts.text("workplan.carry-over.title"), new CarryOverList(choices)));
            }
            return whole;
        }
        String older = baseline.version().number().toString();
        String newer = shown.number().toString();
        return new PageSection(
                texts.text(
                        baseline.ownKey() ? "workplan.agreement.since-own" : "workplan.agreement.since-agreed",
                        older,
                        newer),
                new ComparisonTable(
                        versions.compare(baseline.version().id(), version),
                        new ComparedItem.Columns(
                                texts.text("workplan.agreement.version", older),
                                texts.text("workplan.agreement.version", newer)),
                        true));
    }
}
