package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.pages.CheckInCards.answer;
import static org.tandem.pages.CheckInCards.area;
import static org.tandem.pages.CheckInCards.card;
import static org.tandem.pages.CheckInCards.type;
import static org.tandem.pages.CheckInCards.typed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.tandem.agreement.Reservation;
import org.tandem.checkin.Answer;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanQueries;

/** What happens to the words of a check-in when the world moves while one types. */
class CheckInBadLuckTest extends PagesTest {

    private static final String PAGE = "groups/forestry/check-in";
    private static final String DONE = "What was done";
    private static final String SECOND = "Point 2 (optional)";

    @Autowired
    private EditionQueries editions;

    @Autowired
    private GroupQueries groupQueries;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private PlanLifeService life;

    private PersonId writer;
    private Window mine;

    @BeforeEach
    void write() {
        writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        mine = page(writer);
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "Kept before");
    }

    @Test
    void whenTheStageMovesTheFieldSaysSoAndWhatWasSavedIsShown() {
        move(Stage.REPORTING);
        type(mine, 0, DONE, "Too late");

        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("Not saved.", "a stage that no longer allows this");
        assertThat(typed(mine, 0, DONE)).isEqualTo("Too late");
        int before = changes();
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("a field could not be saved");
        assertThat(changes()).isEqualTo(before);

        Window again = page(writer);
        assertThat(again.text()).contains("Updates are closed at this stage of the edition.");
        assertThat(again.find(TextArea.class).single().getValue()).isEqualTo("Kept before");
        move(Stage.IN_PROGRESS);
        assertThat(typed(page(writer), 0, DONE)).isEqualTo("Kept before");
    }

    @Test
    void postingAfterTheStageMovedPostsNothing() {
        move(Stage.REPORTING);
        int before = changes();
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("a stage that no longer allows this");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whoeverLostTheSeatIsToldAndTheSuccessorGoesOn() {
        PersonId successor = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        type(mine, 0, DONE, "Too late");

        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("You no longer write for this country");
        assertThat(typed(mine, 0, DONE)).isEqualTo("Too late");
        assertThat(typed(page(successor), 0, DONE)).isEqualTo("Kept before");
    }

    @Test
    void aNewVersionOfThePlanTakesNothingFromTheCheckIn() {
        PlanRow before = PersonAuthentication.call(writer, this::plan);
        agreeNextVersion();
        assertThat(PersonAuthentication.call(writer, this::plan).agreed()).isNotEqualTo(before.agreed());
        type(mine, 0, DONE, "Kept after");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Canada has already reported this quarter");
        assertThat(jdbc.sql("""
                        select count(*) from progress_update u
                          join plan_standing p on p.agreed_id = u.plan_version_id
                         where 'Kept after' = any(u.points)
                        """).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whatAnotherWroteBesideItIsShownWhenItKeepsARowFromBeingPosted() {
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        type(mine, 0, DONE, "Mine since");
        type(theirs, 0, DONE, "Theirs, of what they knew");
        assertThat(mine.text()).doesNotContain("Theirs, of what they knew");
        new Form(mine).press("Post 1 answer");

        assertThat(mine.text()).contains("Nothing was posted.", "Theirs, of what they knew");
        assertThat(area(mine, 0, DONE).isInvalid()).isTrue();
        keep(mine, "Mine since");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Canada has already reported this quarter");
    }

    @Test
    void whoeverChoosesTooLateSeesWhatStandsNow() {
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        type(mine, 0, DONE, "Mine since");
        type(theirs, 0, DONE, "Theirs");
        type(mine, 0, DONE, "Mine, longer");
        keep(theirs, "Theirs");

        assertThat(theirs.text()).contains("It shows what stands now.");
        assertThat(typed(theirs, 0, DONE)).isEqualTo("Mine, longer");
        assertThat(theirs.text()).contains("Two texts were written for this field.");
    }

    @Test
    void refusedWordsAreNotThrownAwayByAnActOnTheirRow() {
        type(mine, 0, DONE, "x".repeat(100_001));
        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("Not saved.");
        new Form(mine).press("Use it");

        assertThat(mine.text()).contains("a field could not be saved");
        assertThat(typed(mine, 0, DONE)).hasSize(100_001);
        type(mine, 0, DONE, "Shorter");
        new Form(mine).press("Use it");
        assertThat(mine.text()).contains("Its words stand in the answer below", "Shorter");
        new Form(mine).press("Take its words out again");
        assertThat(mine.text()).doesNotContain("Its words stand in the answer below", "Two texts were written");
        assertThat(typed(mine, 0, DONE)).isEqualTo("Shorter");
    }

    @Test
    void aMilestoneThatIsClosedMeanwhileKeepsNoOtherRowFromBeingPosted() {
        answer(mine, 1, Answer.NOTHING_TO_REPORT);
        close(0);
        type(mine, 0, DONE, "Too late");
        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("Not saved.");
        assertThat(area(mine, 0, DONE).isReadOnly()).isTrue();
        assertThat(card(mine, 0).getElement().getTextRecursively()).contains("This milestone was closed");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Canada has already reported this quarter", "Written on milestones");
        assertThat(mine.find(TextArea.class).all())
                .anyMatch(area -> area.getValue().equals("Kept before"));
    }

    @Test
    void aMilestoneThatIsClosedBeforePostingIsToldAndTheOthersCanBePosted() {
        answer(mine, 1, Answer.NOTHING_TO_REPORT);
        close(0);
        new Form(mine).press("Post 2 answers");
        assertThat(card(mine, 0).getElement().getTextRecursively()).contains("This milestone was closed");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Canada has already reported this quarter");
    }

    private void close(int row) {
        jdbc.sql("""
                insert into closure (milestone_id, outcome, agreed_on, agreed_before_tandem)
                select s.id, 'COMPLETED', date '2026-11-01', true from milestone_standing s
                  join plan_standing p on p.agreed_id = s.version_id
                 where :head like (s.title -> 'texts' -> 'EN' ->> 'text') || '%'
                """)
                .param(
                        "head",
                        mine.find(H4.class, card(mine, row))
                                .single()
                                .getElement()
                                .getTextRecursively())
                .update();
    }

    @Test
    void wordsThatTheServerCouldNotTakeDoNotPassForSaved() {
        jdbc.sql("alter table check_in_field add constraint fails check (value <> 'Lost')")
                .update();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> type(mine, 0, DONE, "Lost"));
        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("Not saved.", "What you typed stays here");
        assertThat(mine.text()).contains("Not everything is saved");
    }

    @Test
    void whoeverLeavesWordsThatAreNotKeptIsAsked() {
        type(mine, 0, DONE, "x".repeat(100_001));
        mine.open("");
        assertThat(mine.findAnywhere(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(typed(mine, 0, DONE)).hasSize(100_001);

        type(mine, 0, DONE, "Shorter");
        mine.open("");
        assertThat(mine.text()).doesNotContain("Shorter");
        assertThat(typed(page(writer), 0, DONE)).isEqualTo("Shorter");
    }

    @Test
    void aPointThatIsTooLongToBePostedIsKeptAndSaysSo() {
        type(mine, 0, DONE, "x".repeat(50_000));
        assertThat(area(mine, 0, DONE).getErrorMessage()).contains("too long to be posted", "50,000", "280");
        Window again = page(writer);
        assertThat(typed(again, 0, DONE)).hasSize(50_000);
        assertThat(area(again, 0, DONE).isInvalid()).isTrue();
        type(again, 0, DONE, "Shorter");
        assertThat(area(again, 0, DONE).isInvalid()).isFalse();
    }

    @Test
    void wordsWithoutAnAnswerAskForOne() {
        new Form(mine).press("Take the answer back");
        assertThat(card(mine, 0).getElement().getTextRecursively()).contains("Choose what these words are");
        answer(mine, 0, Answer.CHANGED);
        assertThat(card(mine, 0).getElement().getTextRecursively()).doesNotContain("Choose what these words are");
    }

    @Test
    void anotherAnswerLeavesRefusedWordsWhereTheyAre() {
        Window fresh = page(writer);
        answer(fresh, 1, Answer.DONE);
        type(fresh, 1, DONE, "Short");
        type(fresh, 1, DONE, "x".repeat(100_001));
        answer(fresh, 1, Answer.CHANGED);
        assertThat(typed(fresh, 1, DONE)).hasSize(100_001);
        assertThat(fresh.text()).contains("Not everything is saved");
    }

    @Test
    void anotherAnswerLeavesTwoTextsWhereTheyAre() {
        Window fresh = page(writer);
        answer(fresh, 1, Answer.DONE);
        type(fresh, 1, DONE, "A");
        type(page(somebody(Role.SECRETARY, Country.CA, "forestry")), 1, DONE, "AB");
        type(fresh, 1, DONE, "AC");
        answer(fresh, 1, Answer.CHANGED);
        assertThat(typed(fresh, 1, DONE)).isEqualTo("AC");
        assertThat(card(fresh, 1).getElement().getTextRecursively()).contains("Two texts were written", "AB");
    }

    @Test
    void whoeverTypesOnAfterAColleaguePostedIsToldInTheRow() {
        new Form(page(somebody(Role.SECRETARY, Country.CA, "forestry"))).press("Post 1 answer");
        type(mine, 0, SECOND, "Written since");
        assertThat(card(mine, 0).getElement().getTextRecursively())
                .contains("Somebody has just posted for Canada on this milestone");
        assertThat(typed(page(writer), 0, SECOND)).isEqualTo("Written since");
        // What was posted took its language with it; what is written since has one again.
        assertThat(jdbc.sql("select value from check_in_field where field = 'LANGUAGE'")
                        .query(String.class)
                        .list())
                .containsExactly("EN");

        new Form(mine).press("Show what was posted");
        assertThat(card(mine, 0).getElement().getTextRecursively())
                .contains("Somebody posted for Canada on this milestone", "Kept before");
        new Form(mine).press("I have read it; go on");
        assertThat(mine.text()).doesNotContain("Somebody posted for Canada on this milestone");
        answer(mine, 0, Answer.CHANGED);
        new Form(mine).press("Post 1 answer");
        assertThat(page(writer).text()).contains("Written since");
    }

    @Test
    void postingWhatAColleaguePostedShowsWhatStandsNow() {
        new Form(page(somebody(Role.SECRETARY, Country.CA, "forestry"))).press("Post 1 answer");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("There is nothing to post", "Canada has already reported this quarter");
    }

    /** Keeps, of two texts side by side, that one. */
    private static void keep(Window window, String text) {
        window.find(Button.class, card(window, 0)).all().stream()
                .filter(button -> button.getText().equals("Keep this text"))
                .filter(button -> button.getParent()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively()
                        .contains(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Canada opens the next version, changes it and submits it; Mexico agrees. */
    private void agreeNextVersion() {
        PersonAuthentication.run(writer, () -> {
            PlanRow before = plan();
            life.openDraft(before.id(), Objects.requireNonNull(before.agreed()).version());
            PlanRow.Next draft = Objects.requireNonNull(plan().draft());
            jdbc.sql("update milestone_text set recurring = not recurring where version_id = :id")
                    .param("id", draft.version().value())
                    .update();
            life.submit(before.id(), draft.version(), draft.revision(), Country.CA, Reservation.none(Language.EN));
        });
        Window mexico = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        mexico.open("groups/forestry/plan/agreement");
        new Form(mexico).press("Agree for Mexico").press("Give Mexico’s key");
    }

    private PlanRow plan() {
        return plans.standing(
                        groupQueries.byCode("forestry").id(),
                        editions.named(null).id())
                .orElseThrow();
    }

    private void move(Stage stage) {
        jdbc.sql("update edition set stage = :stage where id = :id")
                .param("stage", stage.name())
                .param(
                        "id",
                        PersonAuthentication.call(
                                writer, () -> editions.named(null).id().value()))
                .update();
    }

    private Window page(PersonId person) {
        Window window = windowOf(person);
        assertThat(window.open(PAGE)).isEqualTo("ok");
        return window;
    }
}
