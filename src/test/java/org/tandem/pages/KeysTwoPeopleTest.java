package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;

/** Two people with the same text before them: who comes second is told what the first said, and loses no word. */
class KeysTwoPeopleTest extends KeysPagesTest {

    private static final String RESERVATION = "Reservation (optional)";

    @Test
    void whoAgreesBesideAReservationTheyDidNotSeeIsShownItFirst() {
        submit();
        Window mine = page(coChair(Country.CA));
        Form form = new Form(mine).press("Agree for Canada").type(RESERVATION, "My own reservation");
        Window theirs = page(coChair(Country.MX));
        new Form(theirs)
                .press("Agree for Mexico")
                .type(RESERVATION, "Milestone 2 waits for the budget")
                .press("Give Mexico’s key");
        int before = changes();

        form.press("Give Canada’s key");

        assertThat(mine.text())
                .contains("Something was said to this version while you had the page open.")
                .contains("Mexico gave its key with a reservation.", "Milestone 2 waits for the budget", "new")
                .contains("Mexico’s key is given", "neither key can be taken back", "Canada’s key is awaited");
        assertThat(form.typed(RESERVATION)).isEqualTo("My own reservation");
        assertThat(changes()).isEqualTo(before);

        form.press("Give Canada’s key");
        assertThat(mine.text()).contains("Agreed by both countries on", "My own reservation");
    }

    @Test
    void whoRefusesWhatWasJustAgreedIsToldAndKeepsTheReason() {
        submit();
        PersonId holder = coChair(Country.CA);
        Window mine = page(holder);
        Form form = new Form(mine).press("Refuse for Canada").type("Reason for the refusal", "Too early");
        agree(page(somebody(Role.ALTERNATE, Country.CA, "energy")), "Canada");
        agree(page(coChair(Country.MX)), "Mexico");

        form.press("Send Canada’s refusal");

        assertThat(mine.text()).contains("Both countries have now agreed to this version.");
        assertThat(kept(mine)).isEqualTo("Too early");
    }

    @Test
    void whoAnswersATextThatWasTakenBackIsToldAndShownWhatBecameOfIt() {
        submit();
        Window mine = page(coChair(Country.MX));
        Form form = new Form(mine).press("Agree for Mexico").type(RESERVATION, "My own reservation");
        takeBack(coChair(Country.CA));

        form.press("Give Mexico’s key");

        assertThat(mine.text()).contains("This version was taken back to be edited: keys given to it no longer count.");
        assertThat(kept(mine)).isEqualTo("My own reservation");

        form.press("Go on with what stands now");
        assertThat(kept(mine)).isEqualTo("My own reservation");
    }

    @Test
    void aWithdrawnKeyIsToldToWhoWasAboutToGiveTheSecondOne() {
        PersonId canada = coChair(Country.CA);
        submit(canada, Country.CA);
        Window mine = page(coChair(Country.MX));
        Form form = new Form(mine).press("Agree for Mexico");
        new Form(page(canada)).press("Withdraw Canada’s key");

        form.press("Give Mexico’s key");

        assertThat(mine.text()).contains("Canada withdrew its key.", "neither country has given its key");
    }

    @Test
    void whoNoLongerHoldsTheSeatIsToldAndKeepsTheirWords() {
        submit();
        PersonId old = coChair(Country.MX);
        Window mine = page(old);
        Form form = new Form(mine).press("Agree for Mexico").type(RESERVATION, "My own reservation");
        coChair(Country.MX);
        int before = changes();

        form.press("Give Mexico’s key");

        assertThat(mine.text()).contains("You no longer hold the seat with which you opened this page");
        assertThat(kept(mine)).isEqualTo("My own reservation");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whoIsOnlyAMemberNowIsToldAndKeepsTheirWords() {
        submit();
        PersonId old = coChair(Country.MX);
        alsoAs(old, Role.MEMBER, Country.MX, "energy");
        Window mine = page(old);
        Form form = new Form(mine).press("Refuse for Mexico").type("Reason for the refusal", "Too early");
        coChair(Country.MX);

        form.press("Send Mexico’s refusal");

        assertThat(mine.text()).contains("You no longer hold a seat that may do this, so nothing was sent.");
        assertThat(kept(mine)).isEqualTo("Too early");
    }

    private static void agree(Window window, String country) {
        new Form(window).press("Agree for " + country).press("Give " + country + "’s key");
    }

    /** What could be sent no more and is shown for whoever wrote it. */
    private static String kept(Window window) {
        TextArea words = window.find(TextArea.class)
                .withLabel("What you had written (not sent)")
                .single();
        assertThat(words.isReadOnly()).isTrue();
        return words.getValue();
    }
}
