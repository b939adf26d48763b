package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.panel.KeysPanels;
import org.tandem.audit.panel.ChangeHistories;
import org.tandem.cycle.Edition;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanActs;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeQueries;
import org.tandem.workplan.PlanLifeQueries.Baseline;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanMatters;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
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

    PlanAgreementParts(
            PlanLifeQueries life,
            PlanLifeService lifeService,
            VersionQueries versions,
            AgreementQueries agreements,
            KeysPanels keys,
            ChangeHistories histories) {
        this.life = life;
        this.lifeService = lifeService;
        this.versions = versions;
        this.agreements = agreements;
        this.keys = keys;
        this.histories = histories;
    }

    /**
     * @param changed run once something was done, to show the page anew
     * @param late run when somebody was quicker
     */
    Component of(PlanDetails shown, String groupCode, Edition edition, Runnable changed, Runnable late) {
        PlanRow plan = shown.plan();
        VersionId version = version(shown);
        PlanActs acts = life.acts(plan);
        Baseline baseline = life.baseline(plan, version).orElse(null);
        Div parts = new Div();
        parts.addClassName("page-parts");
        parts.add(new AgreementActs(shown, acts, groupCode, edition, lifeService, changed, late));
        if (shown.state() == PlanState.DRAFT) {
            parts.add(new DraftSubmission(shown, acts, wordsAlone(plan, version), lifeService, changed, late));
        } else {
            parts.add(said(plan, version, changed, late));
        }
        parts.add(text(shown, version, baseline));
        histories.of(PlanMatters.subject(plan.id())).ifPresent(parts::add);
        return parts;
    }

    private static VersionId version(PlanDetails shown) {
        PlanRow plan = shown.plan();
        return shown.state() == PlanState.AGREED && plan.agreed() != null
                ? plan.agreed().version()
                : Objects.requireNonNull(plan.next()).version();
    }

    private boolean wordsAlone(PlanRow plan, VersionId draft) {
        return plan.agreed() != null
                && versions.compare(plan.agreed().version(), draft).isTextOnly();
    }

    private Component said(PlanRow plan, VersionId version, Runnable changed, Runnable late) {
        SubjectRef subject = PlanMatters.subject(plan.id());
        Div said = new Div();
        said.addClassName("page-parts");
        agreements.minorRevision(subject, version.value()).ifPresent(minor -> said.add(keys.of(minor, changed)));
        agreements.onText(subject, version.value()).ifPresent(details -> said.add(keys.of(details, changed, late)));
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
            shown.goals().forEach(goal -> whole.add(new GoalSection(goal, false)));
            if (!shown.carryOver().isEmpty()) {
                whole.add(
                        new PageSection(texts.text("workplan.carry-over.title"), new CarryOverList(shown.carryOver())));
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
