package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.Stage;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.PersonId;

/** Editions opened and moved on their pages by a coordinator. */
class EditionPagesTest extends PagesTest {

    private static final LocalDate MEETING = LocalDate.of(2961, 11, 25);

    @Autowired
    EditionQueries editions;

    @Autowired
    EditionService service;

    private PersonId coordinator;
    private Window window;

    @BeforeEach
    void openWindow() {
        coordinator = coordinator();
        window = windowOf(coordinator);
    }

    @Test
    void anEditionIsOpenedFromWhatFollowsTheLastOne() {
        window.open("editions/new");
        Form form = new Form(window);
        assertThat(form.date("First day of the edition").getValue())
                .isEqualTo(newest().data().meetingLast().plusDays(1));

        fill(form).type("City/English", "Mérida 🇲🇽 <b>{0}</b>").press("Open the edition");

        assertThat(window.text()).contains("2961", "Mérida 🇲🇽 <b>{0}</b>", "November 25, 2961", "Planning");
    }

    @Test
    void whatDoesNotFitIsSaidBesideItsField() {
        window.open("editions/new");
        Form form = fill(new Form(window)).date("Last day of the meeting", MEETING.minusDays(1));
        int before = changes();

        form.press("Open the edition");
        assertThat(form.date("Last day of the meeting").getErrorMessage())
                .isEqualTo("The meeting ends before it begins.");

        form.date("Last day of the meeting", MEETING)
                .date("First day of the edition", MEETING.plusDays(1))
                .press("Open the edition");
        assertThat(form.date("First day of the meeting").getErrorMessage())
                .isEqualTo("The meeting begins before the edition does.");

        form.date("First day of the edition", MEETING.minusYears(1))
                .type("Year", "61")
                .press("Open the edition");
        assertThat(said()).contains("Write the year in four digits");

        form.type("Year", "2021").press("Open the edition");
        assertThat(said()).contains("There is an edition with this year already.");
        assertThat(form.typed("Year")).isEqualTo("2021");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void anEditionIsMovedToAnotherStage() {
        open();
        window.open("editions/2961/stage");
        new Form(window).choose("New stage", Stage.UPDATE_CALL).press("Move the edition");

        assertThat(edition().stage()).isEqualTo(Stage.UPDATE_CALL);
        assertThat(window.ui().getActiveViewLocation().getPath()).isEqualTo("editions");
    }

    @Test
    void closingAsksOnceAndIsForEver() {
        open();
        window.open("editions/2961/stage");
        Form form = new Form(window).choose("New stage", Stage.CLOSED).press("Move the edition");
        confirmation().cancel();
        assertThat(edition().stage()).isEqualTo(Stage.PLANNING);

        form.press("Move the edition");
        confirmation().confirm();

        assertThat(edition().stage()).isEqualTo(Stage.CLOSED);
        assertThat(window.open("editions/2961/stage")).isEqualTo("shut");
        assertThat(window.open("editions/nothing/stage")).isEqualTo("?");
    }

    @Test
    void whoComesSecondSeesTheStageOfNow() {
        open();
        window.open("editions/2961/stage");
        Form form = new Form(window).choose("New stage", Stage.UPDATE_CALL);
        Edition before = edition();
        PersonAuthentication.run(coordinator, () -> service.moveTo(before.id(), before.revision(), Stage.IN_PROGRESS));

        form.press("Move the edition");
        assertThat(window.text()).contains("Somebody else changed this", "In progress");
        assertThat(window.find(Select.class).withLabel("New stage").single().getValue())
                .isEqualTo(Stage.UPDATE_CALL);

        form.press("Move the edition");
        assertThat(edition().stage()).isEqualTo(Stage.UPDATE_CALL);
    }

    private ConfirmDialogTester confirmation() {
        return new ConfirmDialogTester(window.findAnywhere(ConfirmDialog.class).single());
    }

    private void open() {
        window.open("editions/new");
        fill(new Form(window)).press("Open the edition");
    }

    private static Form fill(Form form) {
        return form.type("Year", "2961")
                .date("First day of the edition", MEETING.minusYears(1))
                .date("First day of the meeting", MEETING)
                .date("Last day of the meeting", MEETING);
    }

    private String said() {
        return String.join("\n", window.words().stream().map(Words::text).toList());
    }

    private Edition edition() {
        return as(coordinator, () -> editions.named("2961"));
    }

    private Edition newest() {
        return as(coordinator, editions::all).getFirst();
    }
}
