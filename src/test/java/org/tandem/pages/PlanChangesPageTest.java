package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.ui.Texts;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.VersionId;
import org.tandem.workplan.VersionQueries;
import org.tandem.workplan.VersionRow;
import org.tandem.workplan.WorkPlanService;

/** What a next version changes, marked on its page: the sample's forestry group writes one. */
class PlanChangesPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/plan?version=next";

    @Autowired
    PlanLifeService life;

    @Autowired
    WorkPlanService service;

    @Autowired
    VersionQueries versions;

    @Autowired
    DraftQueries drafts;

    private PersonId writer;
    private Window window;
    private List<GoalRow> goals;
    private VersionId draft;
    private final MilestoneId added = new MilestoneId(UUID.randomUUID());

    @BeforeEach
    void openANextVersion() {
        writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        window = windowOf(writer);
        goals = addresses.goalsOf("forestry");
        MilestoneRow any = goals.getFirst().milestones().getFirst();
        draft = PersonAuthentication.call(writer, () -> {
            VersionRow agreed = versions.of(any.group(), any.edition()).getLast();
            life.openDraft(agreed.plan(), agreed.id());
            return versions.of(any.group(), any.edition()).getLast().id();
        });
    }

    private MilestoneRow milestone(int index) {
        return goals.stream()
                .flatMap(goal -> goal.milestones().stream())
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Of the first goal the first milestone gets another title and due date, the second is dropped, the third loses a lead, the
     * fourth stands before them, and one is new; of the last goal the title alone is another.
     */
    private void edit() {
        PersonAuthentication.run(writer, () -> {
            MilestoneRow first = drafts.milestone(milestone(0).id());
            MilestoneDraft before = MilestoneDraft.of(first);
            service.reviseMilestone(
                    first.id(),
                    first.textRevision(),
                    new MilestoneDraft(
                            title("Another title"),
                            before.deliverable(),
                            before.leadCa(),
                            before.leadMx(),
                            before.partners(),
                            before.themes(),
                            before.startsOn(),
                            before.dueOn(),
                            before.recurring()));
            service.addMilestone(
                    added,
                    goals.getFirst().id(),
                    new MilestoneDraft(title("A new one"), null, null, null, "", Set.of(), null, null, false),
                    false,
                    null);
            GoalRow last = drafts.goal(goals.getLast().id()).goal();
            GoalDraft kept = GoalDraft.of(last);
            service.reviseGoal(
                    last.id(),
                    last.revision(),
                    new GoalDraft(
                            title("Another goal"),
                            kept.description(),
                            kept.expectedResult(),
                            kept.indicator(),
                            kept.unit(),
                            kept.baseline(),
                            kept.target()));
        });
        // What no form changes yet, a version may say all the same.
        set("due_on = date '2031-05-05'", milestone(0));
        set("drop_reason = 'No longer needed', drop_language = 'EN'", milestone(1));
        set("lead_ca_id = null", milestone(2));
        set("position = 21", milestone(1));
        set("position = 22", milestone(2));
    }

    private void set(String what, MilestoneRow milestone) {
        int rows = jdbc.sql("update milestone_text set " + what + " where version_id = :version and milestone_id = :id")
                .param("version", draft.value())
                .param("id", milestone.id().value())
                .update();
        assertThat(rows).isOne();
    }

    private static LocalizedText title(String english) {
        return LocalizedText.of(Language.EN, english);
    }

    @ParameterizedTest
    @EnumSource
    void eachGoalAndMilestoneThatDiffersSaysHow(Language language) {
        edit();
        reads(language);
        assertThat(window.open(PAGE)).isEqualTo("ok");
        Texts texts = new Texts(language);
        String fields = "workplan.changes.field.";
        assertThat(marks().map(link -> link.getElement().getTextRecursively()))
                .satisfiesExactly(
                        both -> assertThat(both)
                                .startsWith("≠" + texts.text("workplan.changes.mark.fields", ""))
                                .contains(texts.text(fields + "TITLE"), texts.text(fields + "DUE_ON")),
                        moved -> assertThat(moved).isEqualTo("↕" + texts.text("workplan.changes.mark.MOVED")),
                        fresh -> assertThat(fresh).isEqualTo("+" + texts.text("workplan.changes.mark.ADDED")),
                        dropped -> assertThat(dropped).isEqualTo("−" + texts.text("workplan.changes.mark.DROPPED")),
                        lead -> assertThat(lead)
                                .isEqualTo("≠"
                                        + texts.text("workplan.changes.mark.fields", texts.text(fields + "LEAD_CA"))),
                        goal -> assertThat(goal)
                                .isEqualTo("≠"
                                        + texts.text("workplan.changes.mark.fields", texts.text(fields + "TITLE"))));
        assertThat(window.text()).contains(sentence(language));
    }

    private static String sentence(Language language) {
        return switch (language) {
            case EN -> "Against agreed version 1: 3 changed, 1 moved, 1 new and 1 dropped of 9 goals and milestones.";
            case FR ->
                "Par rapport à la version convenue 1\u00a0: 3 modifiés, 1 déplacé, 1 nouveau et 1 retiré"
                        + " sur 9 objectifs et jalons.";
            case ES ->
                "Frente a la versión acordada 1: 3 modificados, 1 cambiado de lugar, 1 nuevo y 1 retirado"
                        + " de 9 objetivos e hitos.";
        };
    }

    @Test
    void aMarkLeadsToTheItemInBothTextsAndIsReadOutWithIt() {
        edit();
        window.open(PAGE);
        Anchor mark = marks().findFirst().orElseThrow();
        assertThat(mark.getAriaLabel()).hasValue("Changed: title and due date: Another title. Read both texts");
        assertThat(window.open(mark.getHref())).isEqualTo("ok");
        assertThat(mark.getHref())
                .contains("&from=1&to=2&")
                .endsWith("&row=row-" + milestone(0).id().value());
        assertThat(window.find(H3.class)
                        .withId("row-" + milestone(0).id().value())
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Another title");
        assertThat(window.text()).contains(milestone(0).title().sourceText());
    }

    @Test
    void onlyWhatChangesIsChosenInTheAddressOrOnThePage() {
        edit();
        window.open(PAGE + "&changes=only");
        assertThat(rows())
                .containsExactly(
                        milestone(0).id(),
                        milestone(3).id(),
                        added,
                        milestone(1).id(),
                        milestone(2).id());
        assertThat(window.text())
                .contains("Another goal", "Its milestones do not change.", "5 of 7 milestones · Only what changes");
        assertThat(window.links())
                .doesNotContain("goals/" + goals.getLast().id().value() + "/drop");

        window.browserless().test(onlyChanges().single()).click();
        assertThat(rows()).hasSize(7);
        window.browserless().test(onlyChanges().single()).click();
        assertThat(rows()).hasSize(5);
    }

    @Test
    void otherFiltersNarrowItFurther() {
        edit();
        window.open(PAGE + "&changes=only&text=another");
        assertThat(rows()).containsExactly(milestone(0).id());
        assertThat(window.text()).doesNotContain("Its milestones do not change.");
        window.open(PAGE + "&changes=only&text=carbon");
        assertThat(rows()).isEmpty();
        assertThat(window.text()).contains("No milestone matches these filters.");
    }

    @Test
    void theOtherVersionIsReadByTheSameFilters() {
        edit();
        window.open(PAGE + "&changes=only&text=another");
        String agreed = window.find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("See agreed version 1"))
                .findFirst()
                .orElseThrow()
                .getHref();
        assertThat(agreed).endsWith("&text=another");
        assertThat(window.open(agreed)).isEqualTo("ok");
        assertThat(window.text()).contains("0 of 6 milestones · “another”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED"})
    void whateverStateTheNextVersionIsIn(String state) {
        edit();
        jdbc.sql("update plan_version set state = '" + state + "' where id = :id")
                .param("id", draft.value())
                .update();
        window.open(PAGE);
        assertThat(marks()).hasSize(6);
    }

    @Test
    void aNextVersionThatChangesNothingSaysSo() {
        window.open(PAGE + "&changes=only");
        assertThat(window.text()).contains("No goal or milestone differs from agreed version 1.");
        assertThat(marks()).isEmpty();
        assertThat(onlyChanges().exists()).isFalse();
        assertThat(rows()).hasSize(6);
    }

    @Test
    void whatIsAddedInPlaceIsMarkedAtOnce() {
        window.open(PAGE);
        TextArea lines = window.find(TextArea.class).all().getFirst();
        lines.setValue("Added in place");
        window.browserless()
                .test(window.find(Button.class).withText("Add").all().getFirst())
                .click();
        assertThat(window.text()).contains("Against agreed version 1: 1 new of 9 goals and milestones.");
        assertThat(marks().map(Anchor::getAriaLabel))
                .containsExactly(Optional.of("New: Added in place. Read both texts"));
        assertThat(onlyChanges().exists()).isTrue();
    }

    @Test
    void theAgreedPageAndADraftBeforeAnyAgreementMarkNothing() {
        edit();
        alsoAs(writer, Role.CO_CHAIR, Country.CA, "energy");
        for (String page : List.of("groups/forestry/plan?", "groups/energy/plan?")) {
            window.open(page);
            assertThat(marks()).isEmpty();
            assertThat(onlyChanges().exists()).isFalse();
            assertThat(window.text()).doesNotContain("agreed version 1:").doesNotContain("differs from");
            window.open(page + "changes=only");
            assertThat(window.text()).contains("is left out: Only what changes.");
            assertThat(rows()).isNotEmpty();
        }
        window.open(PAGE + "&changes=most");
        assertThat(window.text()).contains("is left out: Only what changes.");
        assertThat(rows()).hasSize(7);
    }

    @Test
    void whoReadsNoDraftsLearnsNothingOfTheNext() {
        edit();
        window = windowOf(somebody(Role.OBSERVER, Country.MX, "forestry"));
        assertThat(window.open(PAGE + "&changes=only")).isEqualTo("ok");
        assertThat(marks()).isEmpty();
        assertThat(window.text()).doesNotContain("Another", "A new one");
        assertThat(rows()).hasSize(6);
    }

    private void reads(Language language) {
        reading(language, writer);
        window = windowOf(writer);
    }

    private Stream<Anchor> marks() {
        return window.find(Anchor.class).all().stream().filter(link -> link.hasClassName("change-mark"));
    }

    private ComponentQuery<Checkbox> onlyChanges() {
        return window.find(Checkbox.class).withLabel("Only what changes");
    }

    private List<MilestoneId> rows() {
        return window.find(Anchor.class).all().stream()
                .map(link -> link.getElement().getAttribute("data-milestone"))
                .filter(Objects::nonNull)
                .map(id -> new MilestoneId(UUID.fromString(id)))
                .toList();
    }
}
