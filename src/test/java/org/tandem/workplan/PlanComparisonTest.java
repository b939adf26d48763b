package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workplan.EditedText.dropped;
import static org.tandem.workplan.EditedText.lead;
import static org.tandem.workplan.EditedText.theme;
import static org.tandem.workplan.EditedText.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.workplan.EditedText.Goal;
import org.tandem.workplan.EditedText.Milestone;

class PlanComparisonTest {

    private final EditedText plan = EditedText.of(3, 2);
    private final Goal first = plan.goals.getFirst();
    private final Goal second = plan.goals.get(1);
    private final Milestone milestone = first.milestones.getFirst();

    private PlanText older = plan.text();

    private PlanComparison compare() {
        return PlanComparison.between(older, plan.text());
    }

    @Test
    void aTextIsTheSameAsItself() {
        assertThat(compare().isEmpty()).isTrue();
        assertThat(compare().isTextOnly()).isFalse();
        assertThat(compare().goals()).hasSize(2).allMatch(ComparedGoal::isTheSame);
        assertThat(compare().milestoneChanges()).isEmpty();
    }

    @Test
    void emptyTextsAreTheSame() {
        assertThat(PlanComparison.between(new PlanText(List.of(), List.of()), new PlanText(List.of(), List.of()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void addingShowsNothingBefore() {
        second.milestones.add(1, new Milestone());
        Compared<PlanText.Milestone> added =
                compare().goals().get(1).milestones().get(1);
        assertThat(added.older()).isNull();
        assertThat(added.changes()).containsExactly(PlanChange.ADDED);
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.ADDED, 1));
    }

    @Test
    void aNewGoalIsAddedWithItsMilestones() {
        plan.addGoal().milestones.add(new Milestone());
        assertThat(compare().goalChanges()).isEqualTo(Map.of(PlanChange.ADDED, 1));
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.ADDED, 1));
    }

    @Test
    void whatWentWithoutBeingDroppedIsStillShownWhereItStood() {
        first.milestones.remove(1);
        assertThat(compare().goals().getFirst().milestones())
                .extracting(Compared::changes)
                .containsExactly(Set.of(), Set.of(PlanChange.GONE), Set.of());
    }

    @Test
    void aGoalThatWentTakesItsMilestonesWithIt() {
        plan.goals.remove(1);
        assertThat(compare().goalChanges()).isEqualTo(Map.of(PlanChange.GONE, 1));
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.GONE, 2));
        assertThat(compare().goals()).hasSize(2);
    }

    @Test
    void droppingAndTakingBackAreEachTheirOwn() {
        milestone.dropped = dropped("No money");
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.DROPPED, 1));
        older = plan.text();
        milestone.dropped = dropped("Another reason");
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.DROPPED, 1));
        milestone.dropped = null;
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.RESTORED, 1));
    }

    @Test
    void whatWasAddedAndDroppedSaysBoth() {
        Milestone added = new Milestone();
        added.dropped = dropped("On second thought");
        first.milestones.add(added);
        assertThat(compare().goals().getFirst().milestones().getLast().changes())
                .containsExactly(PlanChange.ADDED, PlanChange.DROPPED);
    }

    @Test
    void movingOneMilestoneMarksNoOther() {
        first.milestones.addLast(first.milestones.removeFirst());
        Compared<PlanText.Milestone> moved =
                compare().goals().getFirst().milestones().getLast();
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.MOVED, 1));
        assertThat(moved.changes()).containsExactly(PlanChange.MOVED);
        assertThat(moved.older()).extracting(PlanText.Milestone::place).isEqualTo(new KeyedPlace(1, 1));
        assertThat(moved.latest().place()).isEqualTo(new KeyedPlace(1, 3));
    }

    @Test
    void aMilestoneThatWentToAnotherGoalStandsThereAlone() {
        second.milestones.add(1, first.milestones.removeFirst());
        PlanComparison comparison = compare();
        assertThat(comparison.milestoneChanges()).isEqualTo(Map.of(PlanChange.MOVED, 1));
        assertThat(comparison.goals().getFirst().milestones()).hasSize(2);
        assertThat(comparison.goals().get(1).milestones())
                .extracting(Compared::changes)
                .containsExactly(Set.of(), Set.of(PlanChange.MOVED), Set.of());
    }

    @Test
    void aMilestoneOutlivesItsGoal() {
        plan.goals.remove(1);
        first.milestones.add(second.milestones.getFirst());
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.MOVED, 1, PlanChange.GONE, 1));
    }

    @Test
    void aGoalThatIsNumberedAnewForAnotherOneIsNotMoved() {
        plan.goals.addFirst(new Goal());
        assertThat(compare().goalChanges()).isEqualTo(Map.of(PlanChange.ADDED, 1));
        plan.goals.addLast(plan.goals.remove(1));
        assertThat(compare().goalChanges()).isEqualTo(Map.of(PlanChange.ADDED, 1, PlanChange.MOVED, 1));
    }

    @Test
    void datesLeadsThemesAndRecurrenceAreNotWords() {
        milestone.dueOn = LocalDate.of(2026, 9, 12);
        milestone.leads.put(Country.MX, lead("CONAFOR"));
        milestone.recurring = true;
        milestone.themes.add(theme("Mobility"));
        Compared<PlanText.Milestone> changed =
                compare().goals().getFirst().milestones().getFirst();
        assertThat(changed.changes())
                .containsExactly(
                        PlanChange.RE_DATED,
                        PlanChange.LEAD_CHANGED,
                        PlanChange.THEMES_CHANGED,
                        PlanChange.RECURRENCE_CHANGED);
        assertThat(changed.fields())
                .containsExactly(KeyedField.LEAD_MX, KeyedField.THEMES, KeyedField.DUE_ON, KeyedField.RECURRING);
        assertThat(compare().isTextOnly()).isFalse();
    }

    @Test
    void anOrganisationThatWasRenamedStillLeads() {
        MilestoneRow.Lead lead = lead("Old name");
        milestone.leads.put(Country.CA, lead);
        older = plan.text();
        milestone.leads.put(Country.CA, new MilestoneRow.Lead(lead.organisation(), words("New name")));
        assertThat(compare().isEmpty()).isTrue();
    }

    @Test
    void themesAloneAreNotTextOnly() {
        milestone.themes.add(theme("Mobility"));
        assertThat(compare().milestoneChanges()).isEqualTo(Map.of(PlanChange.THEMES_CHANGED, 1));
        assertThat(compare().isTextOnly()).isFalse();
    }

    @Test
    void aThemeThatWasRenamedAndOthersInAnotherOrderAreTheSame() {
        MilestoneRow.ThemeName mobility = theme("Mobility");
        MilestoneRow.ThemeName security = theme("Security");
        milestone.themes.addAll(List.of(mobility, security));
        older = plan.text();
        milestone.themes = List.of(security, new MilestoneRow.ThemeName(mobility.theme(), words("Moving")));
        assertThat(compare().isEmpty()).isTrue();
    }

    @Test
    void wordsAloneAreTextOnly() {
        milestone.partners = "CIFFC, CONAFOR";
        milestone.deliverable = words("A report");
        first.expectedResult = words("Fewer fires");
        second.description = words("Why");
        assertThat(compare().isTextOnly()).isTrue();
        second.milestones.getFirst().dueOn = LocalDate.of(2026, 9, 12);
        assertThat(compare().isTextOnly()).isFalse();
    }

    @Test
    void aTranslationIsRewordedInItsLanguageAlone() {
        first.title = first.title.withTranslation(Language.ES, Translation.draft("Un objetivo"));
        assertThat(rewordedIn()).containsExactly(Language.ES);
        assertThat(compare().isTextOnly()).isTrue();
    }

    @Test
    void approvingATranslationCounts() {
        first.title = first.title.withTranslation(Language.ES, Translation.draft("Un objetivo"));
        older = plan.text();
        first.title = first.title.withTranslation(Language.ES, Translation.approved("Un objetivo"));
        assertThat(rewordedIn()).containsExactly(Language.ES);
    }

    @Test
    void aNewSourceIsRewordedWithTheTranslationsItOutdates() {
        first.title = first.title.withSource("Another goal");
        assertThat(rewordedIn()).containsExactly(Language.EN, Language.FR);
    }

    @Test
    void anotherLanguageAsSourceIsAChangeInBoth() {
        LocalizedText now = first.title;
        first.title = new LocalizedText(Language.FR, now.texts());
        assertThat(rewordedIn()).containsExactly(Language.EN, Language.FR);
    }

    private Set<Language> rewordedIn() {
        Compared<PlanText.Goal> goal = compare().goals().getFirst().goal();
        assertThat(goal.fields()).containsExactly(KeyedField.TITLE);
        return new KeyedValue.Words(goal.latest().title())
                .differingLanguages(
                        new KeyedValue.Words(older.goals().getFirst().title()));
    }
}
