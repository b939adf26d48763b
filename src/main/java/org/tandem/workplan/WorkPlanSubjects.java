package org.tandem.workplan;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.SubjectFacts;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Tells other modules what they must know of goals and milestones to ask for rights. */
@Component
class WorkPlanSubjects implements SubjectFacts {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final MilestoneReader milestones;
    private final UpdateReader updates;
    private final EditionQueries editions;
    private final GroupQueries groups;

    WorkPlanSubjects(
            PlanRepository plans,
            GoalRepository goals,
            MilestoneReader milestones,
            UpdateReader updates,
            EditionQueries editions,
            GroupQueries groups) {
        this.plans = plans;
        this.goals = goals;
        this.milestones = milestones;
        this.updates = updates;
        this.editions = editions;
        this.groups = groups;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Facts> of(SubjectRef subject) {
        return switch (subject.kind()) {
            case MILESTONE -> {
                MilestoneId id = new MilestoneId(subject.id());
                yield milestones
                        .planOf(id)
                        .flatMap(plan -> facts(
                                plan,
                                version -> milestones
                                        .one(version, id, editions.today())
                                        .map(MilestoneRow::title)));
            }
            case GOAL -> {
                GoalId id = new GoalId(subject.id());
                yield goals.planOf(id)
                        .flatMap(plan ->
                                facts(plan, version -> goals.one(version, id).map(GoalRow::title)));
            }
            case PLAN -> plan(new PlanId(subject.id()));
            case UPDATE ->
                updates.milestoneOf(new UpdateId(subject.id()))
                        .flatMap(milestone -> of(SubjectRef.of(SubjectKind.MILESTONE, milestone)));
            case GROUP, SEAT, EDITION, THEME, COMMENT, PERSON, ORGANISATION, SETTINGS -> Optional.empty();
        };
    }

    /** A plan goes by the name of its group. */
    private Optional<Facts> plan(PlanId id) {
        return plans.byId(id)
                .flatMap(plan -> groups.byId(plan.group())
                        .map(group -> new Facts(
                                plan.group(),
                                plan.edition(),
                                plan.agreed() == null,
                                editions.byId(plan.edition()).stage().opens(Activity.COMMENTS),
                                group.name())));
    }

    /** In the agreed version where the thing stands in one, else in the draft. */
    private Optional<Facts> facts(PlanId id, Function<VersionId, Optional<LocalizedText>> title) {
        return plans.byId(id).flatMap(plan -> {
            boolean opensComments = editions.byId(plan.edition()).stage().opens(Activity.COMMENTS);
            Optional<Facts> agreed = Optional.ofNullable(plan.agreed())
                    .flatMap(version -> title.apply(version.version()))
                    .map(text -> new Facts(plan.group(), plan.edition(), false, opensComments, text));
            return agreed.or(() -> Optional.ofNullable(plan.next())
                    .flatMap(version -> title.apply(version.version()))
                    .map(text -> new Facts(plan.group(), plan.edition(), true, opensComments, text)));
        });
    }
}
