package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.workplan.MilestoneStatus;

/** What forms refuse beyond the text of one field: they say it beside the field or above the form, and keep the rest. */
class FormRulesTest extends PagesTest {

    static final String COMMENTING_IS_CLOSED = "The edition has moved on to a stage that no longer takes comments.";
    static final String EDITION_IS_CLOSED = "This edition is closed; it can be read but no longer changed.";

    private static final String DUE_BEFORE_START = "The due date is before the start.";
    private static final String BLANK = "Write something here.";

    private Window window;

    @BeforeEach
    void openWindow() {
        window = windowOf(coordinator());
    }

    @Test
    void anUpdateWithoutAPointOrAReasonSaysBoth() {
        window.open(addresses.of("own.agreed.update-ca"));
        Form form = new Form(window).choose("Status", MilestoneStatus.DELAYED).type("Next step", "Wait");
        int before = changes();

        form.press("Post");

        assertThat(window.words())
                .extracting(Words::text)
                .contains("Write at least one point.", "Say what stands in the way.", "Say why, in plain words.");
        assertThat(form.typed("Next step")).isEqualTo("Wait");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aMissingPointIsMissedInTheFirstBoxUntilItIsThere() {
        window.open(addresses.of("own.agreed.update-ca"));
        Form form = new Form(window).choose("Status", MilestoneStatus.ON_TRACK).press("Post");
        TextArea first = window.find(TextArea.class).withLabel("Point 1").single();
        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).isEqualTo("Write at least one point.");

        form.type("Point 1", "There it is.");
        assertThat(first.isInvalid()).isFalse();
    }

    @Test
    void aMilestoneDueBeforeItStartsIsRefusedBesideTheDate() {
        window.open(addresses.of("own.draft.edit"));
        Form form = new Form(window)
                .type("Partners", "Somebody")
                .date("Start", LocalDate.of(2027, 5, 2))
                .date("Due", LocalDate.of(2027, 5, 1));
        int before = changes();

        form.press("Save");

        assertThat(form.date("Due").isInvalid()).isTrue();
        assertThat(form.date("Due").getErrorMessage()).isEqualTo(DUE_BEFORE_START);
        assertThat(form.typed("Partners")).isEqualTo("Somebody");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aGoalIsDroppedOnceNothingStandsUnderItAndNotBefore() {
        String page = addresses.of("own.draft.drop-goal");
        assertThat(window.open(page)).isEqualTo("shut");
        assertThat(window.text()).contains("Milestones still stand under this goal. Drop them first, then the goal.");
        jdbc.sql("""
                update milestone_text set drop_reason = 'No.', drop_language = 'EN' where goal_id = :goal
                """).param("goal", addresses.goalOf("energy").id().value()).update();

        window.open(page);
        new Form(window).type("Reason", "It is done elsewhere.").press("Drop the goal");

        assertThat(window.text()).contains("It is done elsewhere.");
        assertThat(window.open(page)).isEqualTo("shut");
        assertThat(window.text()).contains("This goal was dropped");
    }

    @Test
    void aForecastBeforeTheStartIsRefusedBesideTheDate() {
        jdbc.sql("update milestone_text set starts_on = date '2026-06-01' where milestone_id = :milestone")
                .param("milestone", addresses.openMilestoneOf("forestry").id().value())
                .update();
        window.open(addresses.of("own.agreed.due"));
        Form form = new Form(window)
                .date("New due date", LocalDate.of(2026, 5, 31))
                .type("Reason for the change", "Because");
        int before = changes();

        form.press("Move the date");

        assertThat(form.date("New due date").getErrorMessage()).isEqualTo(DUE_BEFORE_START);
        assertThat(form.typed("Reason for the change")).isEqualTo("Because");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aForecastWithoutADateIsRefused() {
        window.open(addresses.of("own.agreed.due"));
        Form form = new Form(window).type("Reason for the change", "Because").date("New due date", null);
        form.press("Move the date");
        assertThat(form.date("New due date").getErrorMessage()).isEqualTo(BLANK);
        assertThat(form.typed("Reason for the change")).isEqualTo("Because");
    }

    @Test
    @SuppressWarnings("unchecked") // the page has one box, of time zones
    void aProfileWithoutATimeZoneIsRefusedAndAnUnchangedOneIsNot() {
        window.open("profile");
        ComboBox<ZoneId> zone = window.find(ComboBox.class).single();
        int before = changes();
        zone.clear();
        new Form(window).press("Save");
        assertThat(zone.isInvalid()).isTrue();
        assertThat(zone.getErrorMessage()).isEqualTo("Choose a value.");
        assertThat(changes()).isEqualTo(before);

        zone.setValue(ZoneId.of("America/Tijuana"));
        new Form(window).press("Save");
        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void theFormsOfAClosedEditionDoNotOpen() {
        UUID milestone = jdbc.sql("""
                        select m.id from milestone m
                          join work_plan p on p.id = m.plan_id
                          join edition e on e.id = p.edition_id
                         where e.code = '2021' limit 1
                        """).query(UUID.class).single();
        String page = "milestones/" + milestone;
        assertThat(window.open(page)).isEqualTo("ok");
        assertThat(window.text()).contains(COMMENTING_IS_CLOSED);
        for (String form : List.of("/update/ca", "/due", "/edit", "/drop")) {
            assertThat(window.open(page + form)).as(form).isEqualTo("shut");
            assertThat(window.text()).as(form).contains(EDITION_IS_CLOSED);
        }
        assertThat(window.open("groups/forestry/plan/goals/new?edition=2021")).isEqualTo("shut");
    }
}
