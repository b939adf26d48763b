package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.MilestoneStatus;

/** Two people with a window each at the same thing: what one does the other sees, and nothing of either is lost silently. */
class TwoPeopleTest extends PagesTest {

    @Test
    void whatOneCountryPostsTheOtherSees() {
        Window theirs = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        theirs.open(addresses.of("own.agreed"));
        assertThat(theirs.text()).doesNotContain("The nursery opened");
        Window mine = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));

        post(mine, "The nursery opened");

        theirs.open(addresses.of("own.agreed"));
        assertThat(theirs.text()).contains("The nursery opened");
        theirs.open(addresses.of("own.updates"));
        assertThat(theirs.text()).contains("The nursery opened");
    }

    @Test
    void anUpdateFormOpenedBeforeAnotherUpdateShowsTheirsAndMineAndPostsMineAfterwards() {
        Window mine = updateFormWith("My point");
        post(windowOf(somebody(Role.SECRETARY, Country.CA, "forestry")), "Their point");

        new Form(mine).press("Post");

        assertThat(mine.text()).contains("Somebody else saved first", "Their point", "My point");
        new Form(mine).press("Keep mine");
        assertThat(mine.ui().getActiveViewLocation().getPath()).isEqualTo(addresses.of("own.agreed"));
        assertThat(mine.text()).contains("Their point", "My point");
    }

    @Test
    void anUpdateFormThatTakesTheirsPostsNothing() {
        Window mine = updateFormWith("My point");
        post(windowOf(somebody(Role.SECRETARY, Country.CA, "forestry")), "Their point");
        new Form(mine).press("Post").press("Take theirs");

        assertThat(mine.ui().getActiveViewLocation().getPath()).isEqualTo(addresses.of("own.agreed"));
        assertThat(mine.text()).contains("Their point").doesNotContain("My point");
    }

    @Test
    void aGoalFormShowsTheirsAndMineAndKeepsTheOneChosen() {
        Window mine = windowOf(somebody(Role.CO_CHAIR, Country.CA, "energy"));
        mine.open(addresses.of("own.draft.edit-goal"));
        Form form = new Form(mine).type("Title/English", "My title");
        retitle("Their title");

        form.press("Save");
        assertThat(mine.text()).contains("Somebody else saved first", "Their title", "My title");
        form.press("Keep mine");

        assertThat(mine.text()).contains("My title").doesNotContain("Their title");
        assertThat(addresses.goalOf("energy").title().sourceText()).isEqualTo("My title");
    }

    @Test
    void aGoalFormThatTakesTheirsHoldsTheirTextAndCanBeSaved() {
        Window mine = windowOf(somebody(Role.CO_CHAIR, Country.CA, "energy"));
        mine.open(addresses.of("own.draft.edit-goal"));
        Form form = new Form(mine).type("Title/English", "My title");
        retitle("Their title");

        form.press("Save").press("Take theirs");
        assertThat(form.typed("Title/English")).isEqualTo("Their title");
        form.type("Title/English", "Our title").press("Save");

        assertThat(addresses.goalOf("energy").title().sourceText()).isEqualTo("Our title");
    }

    @Test
    void aMovedDueDateAnswersTheOtherFormWithTheirs() {
        Window mine = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        mine.open(addresses.of("own.agreed.due"));
        Form form =
                new Form(mine).date("New due date", LocalDate.of(2028, 3, 1)).type("Reason for the change", "The thaw");
        Window theirs = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        theirs.open(addresses.of("own.agreed.due"));
        new Form(theirs)
                .date("New due date", LocalDate.of(2028, 4, 2))
                .type("Reason for the change", "The rains")
                .press("Move the date");

        form.press("Move the date");

        assertThat(mine.text()).contains("Somebody else saved first", "March 1, 2028", "April 2, 2028");
        form.press("Keep mine");
        assertThat(mine.text()).contains("March 1, 2028", "The rains", "The thaw");
    }

    @Test
    void aRightThatIsTakenAwayShutsTheFormThatIsOpen() {
        PersonId person = somebody(Role.CO_CHAIR, Country.CA, "energy");
        Window window = windowOf(person);
        window.open(addresses.of("own.draft.edit-goal"));
        Form form = new Form(window).type("Title/English", "Too late");
        jdbc.sql("update seat_holding set held_until = held_from where person_id = :person")
                .param("person", person.value())
                .update();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> form.press("Save"));

        assertThat(addresses.goalOf("energy").title().sourceText()).isNotEqualTo("Too late");
        assertThat(form.typed("Title/English")).isEqualTo("Too late");
        assertThat(window.find(Button.class).withText("Save").single().isEnabled())
                .isTrue();
    }

    private Window updateFormWith(String point) {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        window.open(addresses.of("own.agreed.update-ca"));
        new Form(window).choose("Status", MilestoneStatus.ON_TRACK).type("Point 1", point);
        return window;
    }

    private void post(Window window, String point) {
        window.open(addresses.of("own.agreed.update-ca"));
        new Form(window)
                .choose("Status", MilestoneStatus.ON_TRACK)
                .type("Point 1", point)
                .press("Post");
    }

    private void retitle(String title) {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.MX, "energy"));
        window.open(addresses.of("own.draft.edit-goal"));
        new Form(window).type("Title/English", title).press("Save");
    }
}
