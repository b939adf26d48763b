package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.PersonChoice;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatRef;
import org.tandem.shared.Country;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;
import org.tandem.ui.Texts;

/** A seat changed on its pages by its country's coordinator; forestry's Canadian public one, which the sample has filled. */
class SeatPagesTest extends PagesTest {

    @Autowired
    SeatQueries seats;

    @Autowired
    GroupQueries groups;

    @Autowired
    Clock clock;

    private PersonId coordinator;
    private Window window;
    private LocalDate today;

    @BeforeEach
    void openWindow() {
        coordinator = coordinator();
        window = windowOf(coordinator);
        today = PartnershipDay.today(clock);
    }

    @Test
    void aSeatIsHandedOverToday() {
        handOver(window, "wildfire planning", today);

        assertThat(window.ui().getActiveViewLocation().getPath()).isEqualTo(addresses.of("own.seat"));
        assertThat(seat().holder()).hasValueSatisfying(holder -> {
            assertThat(holder.name()).startsWith("Wildfire planning");
            assertThat(holder.position()).isNotNull();
            assertThat(holder.organisation()).isNotNull();
        });
        assertThat(window.text()).contains("Wildfire planning", "since " + words(today));
        window.open(addresses.of("own.people"));
        assertThat(window.text()).contains("Manager, wildfire planning", "since " + words(today));
    }

    @Test
    void withoutAPersonOrADayNothingIsSavedAndBothSayWhy() {
        window.open(addresses.of("own.seat.take"));
        int before = changes();
        new Form(window)
                .date("First day", null)
                .type("Position/English", "Head 👩🏽‍🌾")
                .press("Hand the seat over");

        assertThat(personBox(window).getErrorMessage()).isEqualTo("Choose a value.");
        assertThat(new Form(window).date("First day").isInvalid()).isTrue();
        assertThat(new Form(window).typed("Position/English")).isEqualTo("Head 👩🏽‍🌾");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aLastDayBeforeTheFirstIsRefusedBesideIt() {
        window.open(addresses.of("own.seat.take"));
        choose(window, "wildfire planning");
        new Form(window).date("Last day", today.minusDays(1)).press("Hand the seat over");

        assertThat(new Form(window).date("Last day").getErrorMessage()).isEqualTo("The last day is before the first.");
        assertThat(personBox(window).getValue()).isNotNull();
    }

    @Test
    void whoHoldsAPartAlreadyIsRefusedBesideThePerson() {
        window.open(addresses.of("own.seat") + "/take/alternate");
        choose(window, seat().holder().orElseThrow().name());
        new Form(window).press("Add an alternate");

        assertThat(personBox(window).getErrorMessage()).startsWith("This person already holds a part");
    }

    @Test
    void whoComesSecondSeesWhatStandsNowAndKeepsWhatWasTyped() {
        window.open(addresses.of("own.seat.take"));
        choose(window, "wildfire planning");
        Form mine = new Form(window).type("Position/English", "My words");
        handOver(windowOf(coordinator()), "exchange", today);

        mine.press("Hand the seat over");

        assertThat(window.text())
                .contains("Somebody else changed this while you were working on it", "Operations, Interagency");
        assertThat(mine.typed("Position/English")).isEqualTo("My words");

        mine.press("Hand the seat over");
        assertThat(mine.date("First day").getErrorMessage()).startsWith("Another holder’s term begins");

        mine.date("First day", today.plusDays(1)).press("Hand the seat over");
        assertThat(seat().planned()).hasSize(1);
        assertThat(window.text()).contains("from " + words(today.plusDays(1)));
    }

    @Test
    void aTermEndsAndTheSeatIsVacant() {
        window.open(addresses.of("own.seat.end"));
        new Form(window).date("Last day", today.minusDays(1)).press("Set the last day");

        assertThat(window.text()).contains("Vacant since " + words(today), "Fill the seat");
        window.open(addresses.of("own.people"));
        assertThat(window.text()).contains("Vacant since " + words(today));
    }

    @Test
    void actingIsMarkedAndTakenAway() {
        window.open(addresses.of("own.seat"));
        pressFirst("Mark as acting");
        assertThat(window.text()).contains("Acting co-chair");
        pressFirst("No longer acting");
        assertThat(window.text()).doesNotContain("Acting co-chair");
    }

    @Test
    void onlyAHolderCanBeMarkedAsActing() {
        window.open(addresses.of("own.seat.take"));
        assertThat(checkboxes()).hasSize(1);
        window.open(addresses.of("own.seat") + "/take/secretary");
        assertThat(checkboxes()).isEmpty();
        choose(window, "wildfire planning");
        new Form(window).press("Add a secretary");

        assertThat(seat().present())
                .filteredOn(row -> row.part() == HoldingPart.SECRETARY)
                .isNotEmpty()
                .noneMatch(HoldingRow::acting);
        assertThat(window.find(Button.class).withText("Mark as acting").all()).hasSize(1);
    }

    @Test
    void aTermToComeIsWithdrawnOnceAsked() {
        handOver(window, "wildfire planning", today.plusDays(9));
        new Form(window).press("Withdraw");
        new ConfirmDialogTester(window.findAnywhere(ConfirmDialog.class).single()).confirm();

        assertThat(seat().planned()).isEmpty();
        assertThat(window.text()).contains("withdrawn before it began on " + words(today.plusDays(9)));
    }

    @Test
    void aSeatOfNoGroupAndAPartOfNoSeatAreNotFound() {
        assertThat(window.open("groups/forestry/seats/ca-federal")).isEqualTo("?");
        assertThat(window.open("groups/fisheries/seats/ca-public")).isEqualTo("?");
        assertThat(window.open(addresses.of("own.seat") + "/take/king")).isEqualTo("?");
        assertThat(window.open(addresses.of("own.seat") + "/end/1")).isEqualTo("?");
    }

    private void handOver(Window by, String words, LocalDate day) {
        by.open(addresses.of("own.seat.take"));
        choose(by, words);
        new Form(by).date("First day", day).press("Hand the seat over");
    }

    private void choose(Window by, String words) {
        personBox(by)
                .setValue(
                        as(coordinator, () -> seats.persons(ref(), words, 0, 1)).getFirst());
    }

    @SuppressWarnings("unchecked") // the field offers persons
    private static ComboBox<PersonChoice> personBox(Window by) {
        return by.find(ComboBox.class).withLabel("Person").single();
    }

    private List<Checkbox> checkboxes() {
        return window.find(Checkbox.class).withLabel("Acting").all();
    }

    private void pressFirst(String words) {
        Button button = window.find(Button.class).withText(words).all().getFirst();
        window.browserless().test(button).click();
    }

    private SeatDetails seat() {
        return as(coordinator, () -> seats.toChange(ref()));
    }

    private SeatRef ref() {
        return new SeatRef(as(coordinator, () -> groups.byCode("forestry")).id(), Country.CA, Sector.PUBLIC);
    }

    private static String words(LocalDate day) {
        return Texts.current().date(day);
    }
}
