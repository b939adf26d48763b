package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.checkin.Answer;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;

/** A lead member proposes on the milestone's page; the seat takes the words into its check-in or declines them with a word. */
class ProposalPageTest extends PagesTest {

    private static final String CHECK_IN = "groups/forestry/check-in";
    private static final String WORDS = "The training days are set.";

    private MilestoneRow milestone;
    private PersonId member;

    @BeforeEach
    void admitALeadMember() {
        jdbc.sql("delete from update_proposal").update();
        milestone = addresses.openMilestoneOf("forestry");
        member = somebody(Role.MEMBER, Country.CA, "forestry");
        jdbc.sql("update person set country = 'CA', organisation_id = :lead where id = :id")
                .param(
                        "lead",
                        Objects.requireNonNull(milestone.leads().get(Country.CA))
                                .organisation()
                                .value())
                .param("id", member.value())
                .update();
    }

    @Test
    void whatIsProposedWaitsForTheOwnSeatIsUsedAndItsProposerReadsSo() {
        Window mine = proposing();
        assertThat(mine.text()).contains("What you proposed", "Waits for your country’s seat.", WORDS);

        Window theirs = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        theirs.open(CHECK_IN);
        assertThat(theirs.text()).doesNotContain(WORDS);

        Window seat = windowOf(somebody(Role.SECRETARY, Country.CA, "forestry"));
        seat.open(CHECK_IN);
        assertThat(seat.text()).contains("Proposed by a lead member", WORDS);
        new Form(seat).press("Use it");
        assertThat(seat.text()).contains("Its words stand in the answer below");
        assertThat(seat.find(RadioButtonGroup.class, card(seat)).single().getValue())
                .isNotNull();
        new Form(seat).press("Post 1 answer");
        assertThat(seat.text()).doesNotContain("Proposed by a lead member");

        mine.open(address());
        assertThat(mine.text()).contains("Used in the update of");
    }

    @Test
    void decliningAsksForAWord() {
        Window mine = proposing();
        Window seat = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        seat.open(CHECK_IN);
        Form form = new Form(seat).press("Decline…").press("Decline the proposal");
        assertThat(seat.text()).contains(WORDS);
        form.type("Why is it declined?", "We said it in March.").press("Decline the proposal");
        assertThat(seat.text()).doesNotContain(WORDS);

        mine.open(address());
        assertThat(mine.text()).contains("Declined on", "We said it in March.");
    }

    @Test
    void aWordThatIsNotSentIsNotThrownAwayByPosting() {
        proposing();
        Window seat = windowOf(somebody(Role.SECRETARY, Country.CA, "forestry"));
        seat.open(CHECK_IN);
        Form form = new Form(seat).press("Decline…");
        TextArea word =
                seat.find(TextArea.class).withLabel("Why is it declined?").single();
        seat.browserless().test(word).setValue("We said it in March.");
        CheckInCards.answer(seat, 0, Answer.NOTHING_TO_REPORT);
        form.press("Post 1 answer");
        assertThat(seat.text()).contains("why a proposal is declined is written but not sent", WORDS);

        form.press("Decline the proposal").press("Post 1 answer");
        assertThat(seat.text()).contains("has already reported this quarter").doesNotContain(WORDS);
    }

    @Test
    void whoeverDeclinesTooLateKeepsTheirWord() {
        proposing();
        Window seat = windowOf(somebody(Role.SECRETARY, Country.CA, "forestry"));
        seat.open(CHECK_IN);
        Form form = new Form(seat).press("Decline…").type("Why is it declined?", "We said it in March.");
        Window other = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        other.open(CHECK_IN);
        new Form(other).press("Use it");
        form.press("Decline the proposal");

        assertThat(seat.text()).contains("This proposal was used, replaced or declined meanwhile");
        assertThat(seat.find(TextArea.class)
                        .withLabel("Why is it declined?")
                        .single()
                        .getValue())
                .isEqualTo("We said it in March.");
        form.press("Cancel");
        assertThat(seat.text()).contains("Its words stand in the answer below");
    }

    @Test
    void whoeverDoesNotLeadIsNotOfferedIt() {
        Window other = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        other.open(address());
        assertThat(other.hasLink(link -> link.endsWith("/propose"))).isFalse();
        assertThat(other.open(address() + "/propose")).isEqualTo("no");
    }

    private Window proposing() {
        Window mine = windowOf(member);
        mine.open(address());
        assertThat(mine.hasLink(link -> link.endsWith("/propose"))).isTrue();
        assertThat(mine.open(address() + "/propose")).isEqualTo("ok");
        new Form(mine)
                .choose("Status", MilestoneStatus.ON_TRACK)
                .type("Point 1", WORDS)
                .press("Propose");
        return mine;
    }

    private static Article card(Window window) {
        return window.find(Article.class).withClassName("check-in-card").all().stream()
                .filter(card -> card.getElement().getTextRecursively().contains(WORDS))
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return "milestones/" + milestone.id().value();
    }
}
