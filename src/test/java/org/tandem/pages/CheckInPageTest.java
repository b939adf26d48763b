package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pages.CheckInCards.answer;
import static org.tandem.pages.CheckInCards.area;
import static org.tandem.pages.CheckInCards.card;
import static org.tandem.pages.CheckInCards.type;
import static org.tandem.pages.CheckInCards.typed;

import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.tandem.checkin.Answer;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;

/** The check-in without a browser: what is typed is kept, two people's words stand side by side, one act posts all. */
class CheckInPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/check-in";
    private static final String DONE = "What was done";

    @Test
    void whatIsTypedIsSavedAndFoundOnAnotherDevice() {
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        Window mine = page(writer);
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "The nursery opened");

        assertThat(mine.text()).contains("Saved ");
        assertThat(typed(page(writer), 0, DONE)).isEqualTo("The nursery opened");
    }

    @Test
    void whatChangedStartsFromHowTheLineStands() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);

        assertThat(mine.find(Select.class, card(mine, 0))
                        .withLabel("Status")
                        .single()
                        .getValue())
                .isInstanceOf(MilestoneStatus.class);
    }

    @Test
    void oneActPostsAllThatIsAnsweredAndTheOtherCountryReadsIt() {
        Window mine = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "The nursery opened");
        answer(mine, 1, Answer.STILL_TRUE);
        new Form(mine).press("Post 2 answers");

        assertThat(mine.text()).contains("Canada has already reported this quarter");
        Window theirs = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        theirs.open(PAGE);
        assertThat(theirs.text()).contains("The nursery opened");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsPosted() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "x".repeat(281));
        int before = changes();
        new Form(mine).press("Post 1 answer");

        assertThat(mine.text()).contains("Nothing was posted. 1 milestone needs something more");
        assertThat(area(mine, 0, DONE).isInvalid()).isTrue();
        assertThat(area(mine, 0, DONE).getValue()).hasSize(281);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void twoPeopleOfACountryInOneFieldSeeBothTextsAndChoose() {
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(theirs, 0, Answer.CHANGED);
        type(theirs, 0, DONE, "Their words");
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "My words");
        type(mine, 0, DONE, "My longer words");

        assertThat(mine.text()).contains("Two texts were written for this field.", "Their words", "My longer words");
        assertThat(typed(page(somebody(Role.ALTERNATE, Country.CA, "forestry")), 0, DONE))
                .isEqualTo("Their words");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Nothing was posted");
    }

    @Test
    void wordsThatSomebodyAddedMeanwhileAreShownBeforeTheyArePosted() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "My words");
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        type(theirs, 0, "Point 2 (optional)", "Their point");
        new Form(mine).press("Post 1 answer");

        assertThat(mine.text()).contains("somebody of your country wrote more");
        assertThat(typed(mine, 0, "Point 2 (optional)")).isEqualTo("Their point");
        new Form(mine).press("Post 1 answer");
        assertThat(mine.text()).contains("Canada has already reported this quarter");
    }

    @Test
    void whatSomebodyPostedMeanwhileIsSaid() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.STILL_TRUE);
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        new Form(theirs).press("Post 1 answer");
        new Form(mine).press("Post 1 answer");

        assertThat(mine.text()).contains("There is nothing to post");
    }

    @Test
    void anAnswerIsTakenBackAndItsWordsStay() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "The nursery opened");
        new Form(mine).press("Take the answer back");

        assertThat(mine.text()).contains("Post answers");
        assertThat(typed(mine, 0, DONE)).isEqualTo("The nursery opened");
        assertThat(typed(page(somebody(Role.SECRETARY, Country.CA, "forestry")), 0, DONE))
                .isEqualTo("The nursery opened");
    }

    @Test
    void whyALineIsAtRiskIsNotAskedTwice() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "The first half");
        new Form(mine)
                .choose("Status", MilestoneStatus.AT_RISK)
                .choose("Obstacle", Obstacle.RESOURCES)
                .type("Reason, in plain words", "Nobody is free before May")
                .press("Post 1 answer");
        assertThat(mine.text()).contains("Nobody is free before May");

        answer(mine, 0, Answer.CHANGED);
        assertThat(typed(mine, 0, "Reason, in plain words")).isEqualTo("Nobody is free before May");
    }

    @Test
    void whoElseWroteInARowIsNamed() {
        Window theirs = page(somebody(Role.SECRETARY, Country.CA, "forestry"));
        answer(theirs, 0, Answer.CHANGED);
        assertThat(theirs.text()).doesNotContain("Also written by");
        assertThat(page(somebody(Role.CO_CHAIR, Country.CA, "forestry")).text()).contains("Also written by");
    }

    @Test
    void thePreviewShowsEachLanguage() {
        Window mine = page(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        answer(mine, 0, Answer.CHANGED);
        type(mine, 0, DONE, "The nursery opened");
        new Form(mine).press("Preview");
        assertThat(mine.text()).contains("On the dashboard:");

        new Form(mine).press("Español");
        assertThat(mine.text()).contains("En el tablero:", "The nursery opened", "Texto escrito en ");
    }

    @Test
    void whoeverOnlyReadsIsToldSo() {
        assertThat(windowOf(somebody(Role.MEMBER, Country.CA, "forestry")).open(PAGE))
                .isEqualTo("no");
        assertThat(windowOf(somebody(Role.CO_CHAIR, Country.CA, "energy")).open(PAGE))
                .isEqualTo("no");
        assertThat(windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry")).open(PAGE + "?country=MX"))
                .isEqualTo("no");
    }

    private Window page(PersonId writer) {
        Window window = windowOf(writer);
        assertThat(window.open(PAGE)).isEqualTo("ok");
        return window;
    }
}
