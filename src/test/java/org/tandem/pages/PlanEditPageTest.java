package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Role;
import org.tandem.workplan.DropDraft;
import org.tandem.workplan.DropService;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.WorkPlanService;

/** A draft is edited where it stands: rows are added, opened beside the plan, changed, put elsewhere, and all of it undone. */
class PlanEditPageTest extends PagesTest {

    private static final String PLAN = "groups/energy/plan";

    @Autowired
    private WorkPlanService service;

    @Autowired
    private DropService drops;

    private Window window;

    @BeforeEach
    void openTheDraft() {
        window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "energy"));
        window.open(PLAN);
    }

    @Test
    void aPastedListBecomesRowsAndCanBeUndone() {
        int before = rows().size();
        type(goals().getFirst(), "First of a list\nSecond of a list");
        assertThat(rows()).hasSize(before + 2);
        assertThat(window.text()).contains("First of a list", "Second of a list");
        undo();
        assertThat(rows()).hasSize(before);
        assertThat(window.text()).doesNotContain("First of a list");
    }

    @Test
    void whatIsRefusedStaysWhereItWasTyped() {
        GoalRow goal = goals().getFirst();
        type(goal, "x".repeat(301));
        assertThat(area(goal).getErrorMessage()).contains("A line is longer than a title may be");
        assertThat(area(goal).getValue()).hasSize(301);
    }

    @Test
    void aRowIsEditedBesideThePlanAndSaysAgainWhatItSaid() {
        LocalizedText before = rows().getFirst().title();
        open(rows().getFirst());
        press("Edit");
        new Form(window).type("Title/English", "Edited beside the plan").press("Save");
        assertThat(window.text()).contains("Edited beside the plan");
        assertThat(rows().getFirst().title().readIn(Language.EN).text()).isEqualTo("Edited beside the plan");
        undo();
        assertThat(rows().getFirst().title())
                .as("as it was, its translations too")
                .isEqualTo(before);
    }

    @Test
    void aRowIsDuplicatedAndSplit() {
        int before = rows().size();
        open(rows().getFirst());
        press("Duplicate");
        assertThat(rows()).hasSize(before + 1);
        press("Split…");
        new Form(window)
                .type("Title of the second part/English", "Its second part")
                .press("Split");
        assertThat(rows()).hasSize(before + 2);
        assertThat(window.text()).contains("Its second part");
    }

    @Test
    void rowsAreReorderedAndPutBack() {
        type(goals().getFirst(), "Goes up");
        List<MilestoneRow> all = goals().getFirst().milestones();
        MilestoneRow last = all.getLast();
        open(last);
        press("Move up");
        assertThat(goals().getFirst().milestones().get(all.size() - 2).id()).isEqualTo(last.id());
        undo();
        assertThat(goals().getFirst().milestones().getLast().id()).isEqualTo(last.id());
    }

    @Test
    void severalRowsAreDroppedForOneReasonAndTakenBack() {
        type(goals().getFirst(), "One of two\nTwo of two");
        choose("of two");
        assertThat(window.text()).contains("2 milestones chosen");
        press("Drop");
        new Form(window).type("Reason", "The budget was cut").press("Drop all of them");
        assertThat(rows().stream().filter(MilestoneRow::isDropped).map(MilestoneRow::title))
                .extracting(title -> title.readIn(Language.EN).text())
                .contains("One of two", "Two of two");
        undo();
        assertThat(rows().stream().filter(MilestoneRow::isDropped).map(MilestoneRow::title))
                .extracting(title -> title.readIn(Language.EN).text())
                .doesNotContain("One of two", "Two of two");
    }

    @Test
    void severalRowsAreGivenADueDateAndAreWithoutItAgain() {
        type(goals().getFirst(), "One of two\nTwo of two");
        choose("of two");
        press("Leads, due date, themes…");
        press("Apply to all of them");
        assertThat(window.text()).contains("Fill in at least one field.");
        LocalDate day = LocalDate.of(2027, 1, 15);
        window.find(DatePicker.class).withLabel("Due").single().setValue(day);
        press("Apply to all of them");
        assertThat(dues("of two")).containsExactly(day, day);
        assertThat(window.text()).contains("2 milestones chosen");
        undo();
        assertThat(dues("of two")).containsExactly(null, null);
    }

    @Test
    void aFormOfSeveralRowsStaysWhileSomebodyElseWasFirst() {
        type(goals().getFirst(), "One of two\nTwo of two");
        choose("of two");
        press("Leads, due date, themes…");
        MilestoneRow row = rows("of two").getFirst();
        PersonAuthentication.run(
                somebody(Role.CO_CHAIR, Country.MX, "energy"),
                () -> service.reviseMilestone(
                        row.id(),
                        row.textRevision(),
                        new MilestoneDraft(
                                row.title(), null, null, null, "", Set.of(), null, LocalDate.of(2026, 12, 1), false)));
        LocalDate day = LocalDate.of(2027, 1, 15);
        window.find(DatePicker.class).withLabel("Due").single().setValue(day);
        press("Apply to all of them");
        assertThat(dues("of two")).containsExactly(LocalDate.of(2026, 12, 1), null);
        assertThat(window.text()).contains("Changed by somebody else since; it says now:", "December 1, 2026");
        press("Apply to all of them");
        assertThat(dues("of two")).containsExactly(day, day);
    }

    @Test
    void aFormOfSeveralRowsStaysWhileOneMoreIsChosenAndOneIsDroppedByAnother() {
        type(goals().getFirst(), "One of three\nTwo of three\nThree of three");
        choose("One of three");
        choose("Two of three");
        press("Leads, due date, themes…");
        LocalDate day = LocalDate.of(2027, 1, 15);
        window.find(DatePicker.class).withLabel("Due").single().setValue(day);
        choose("Three of three");
        assertThat(window.text()).contains("3 milestones chosen");
        MilestoneRow gone = rows("Two of three").getFirst();
        PersonAuthentication.run(
                somebody(Role.CO_CHAIR, Country.MX, "energy"),
                () -> drops.dropMilestone(gone.id(), gone.textRevision(), new DropDraft("Cut", Language.EN)));
        press("Apply to all of them");
        assertThat(window.text()).contains("2 milestones chosen");
        press("Apply to all of them");
        assertThat(dues("of three")).containsExactly(day, null, day);
    }

    @Test
    void severalRowsGoToAnotherGoal() {
        type(goals().getFirst(), "Goes elsewhere");
        choose("Goes elsewhere");
        GoalRow last = goals().getLast();
        area(last).setValue("Not added yet");
        goal().setValue(goal().getListDataView()
                .getItems()
                .filter(item -> item.id().equals(last.id()))
                .findFirst()
                .orElseThrow());
        assertThat(goals().getLast().milestones().getLast().title().sourceText())
                .isEqualTo("Goes elsewhere");
        assertThat(area(last).getValue()).isEqualTo("Not added yet");
    }

    /** Chooses the rows whose titles end so. */
    private void choose(String end) {
        window.find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").endsWith(end))
                .forEach(box -> box.setValue(true));
    }

    private List<MilestoneRow> rows(String end) {
        return rows().stream()
                .filter(row -> row.title().sourceText().endsWith(end))
                .toList();
    }

    private List<@Nullable LocalDate> dues(String end) {
        return rows(end).stream().<@Nullable LocalDate>map(MilestoneRow::due).toList();
    }

    @SuppressWarnings("unchecked") // the only choice of that name
    private Select<GoalRow> goal() {
        return window.find(Select.class).withLabel("Move to goal").single();
    }

    private TextArea area(GoalRow goal) {
        return window.find(TextArea.class).all().stream()
                .filter(area ->
                        area.getId().orElse("").equals("add-" + goal.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private void type(GoalRow goal, String lines) {
        area(goal).setValue(lines);
        Section section = window.find(Section.class).withClassName("goal").all().stream()
                .filter(part -> window.find(TextArea.class, part).all().contains(area(goal)))
                .findFirst()
                .orElseThrow();
        window.browserless()
                .test(window.find(Button.class, section).withText("Add").single())
                .click();
    }

    private void open(MilestoneRow row) {
        window.open(PLAN + "?open=" + row.id().value());
    }

    private void press(String words) {
        new Form(window).press(words);
    }

    /** Of what was done last. */
    private void undo() {
        window.browserless()
                .test(window.findAnywhere(Button.class).withText("Undo").all().getLast())
                .click();
    }

    private List<GoalRow> goals() {
        return addresses.goalsOf("energy");
    }

    private List<MilestoneRow> rows() {
        return goals().stream().flatMap(goal -> goal.milestones().stream()).toList();
    }
}
