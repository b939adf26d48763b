package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.agreement.panel.KeysPanel;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;

/** What both countries read and do where a text is agreed. */
class KeysPanelTest extends KeysPagesTest {

    @ParameterizedTest
    @CsvSource({
        "CO_CHAIR, CA, yes",
        "ALTERNATE, CA, yes",
        "SECRETARY, CA, no",
        "MEMBER, CA, no",
        "COORDINATOR, CA, no",
        "NATIONAL_CO_CHAIR, CA, no"
    })
    void actsAreOfferedToThoseWhoMayAgree(Role role, Country country, String offered) {
        submit();

        Window window = page(somebody(role, country, "energy"));

        assertThat(window.find(KeysPanel.class).exists()).isTrue();
        List<String> acts = buttons(window);
        if (offered.equals("yes")) {
            assertThat(acts)
                    .contains("Agree for Canada", "Refuse for Canada")
                    .doesNotContain("Agree for Mexico", "Refuse for Mexico", "Withdraw Canada’s key");
        } else {
            assertThat(acts).noneMatch(act -> act.contains("for Canada") || act.contains("for Mexico"));
        }
    }

    @Test
    void theFirstKeyWaitsForTheOtherCountryAndCanBeWithdrawn() {
        submit();
        Window window = page(coChair(Country.CA));
        assertThat(window.text())
                .contains("neither country has given its key")
                .doesNotContain("can be taken back any more");

        new Form(window).press("Agree for Canada").press("Give Canada’s key");

        assertThat(window.text()).contains("Mexico’s key is awaited", "key given", "Co-chair, Canada, public");
        new Form(window).press("Withdraw Canada’s key");
        assertThat(window.text()).contains("neither country has given its key");
    }

    @Test
    void theSecondKeySaysThatItCannotBeUndoneAndAgreesTheText() {
        submit(coChair(Country.CA), Country.CA);
        Window window = page(coChair(Country.MX));
        assertThat(window.text()).contains("With yours this is agreed, and neither key can be taken back any more.");

        new Form(window).press("Agree for Mexico").press("Give Mexico’s key");

        assertThat(window.text()).contains("Agreed by both countries on");
        assertThat(buttons(window)).doesNotContain("Withdraw Mexico’s key", "Agree for Mexico");
    }

    @Test
    void anAlternateAgreesUnderTheSeatsNameAndIsSeenToBeOne() {
        submit();
        Window window = page(somebody(Role.ALTERNATE, Country.MX, "energy"));

        new Form(window).press("Agree for Mexico").press("Give Mexico’s key");

        assertThat(window.text()).contains("Co-chair, Mexico, public", "by an alternate");
    }

    @Test
    void aReservationIsShownInItsOwnLanguage() {
        submit();
        Window theirs = page(coChair(Country.MX));
        new Form(theirs).press("Agree for Mexico");
        new Form(theirs)
                .type("Reservation (optional)", "Salvo el hito 2")
                .choose("Written in", Language.ES)
                .press("Give Mexico’s key");

        Window window = page(coChair(Country.CA));

        assertThat(window.words()).contains(new Words("Salvo el hito 2", "es"));
    }

    @Test
    void aRefusalNeedsItsReasonAndShowsIt() {
        submit();
        Window window = page(coChair(Country.MX));
        Form form = new Form(window).press("Refuse for Mexico");
        int before = changes();

        form.press("Send Mexico’s refusal");
        assertThat(window.words()).extracting(Words::text).contains("Write something here.");
        assertThat(changes()).isEqualTo(before);

        form.type("Reason for the refusal", "Two leads are missing").press("Send Mexico’s refusal");
        assertThat(window.text()).contains("Two leads are missing");
    }

    @Test
    void aReservationOfFiftyThousandCharactersStaysAndIsToldSo() {
        submit();
        Window window = page(coChair(Country.MX));
        String long50 = "ñ".repeat(50_000);
        Form form = new Form(window).press("Agree for Mexico").type("Reservation (optional)", long50);
        int before = changes();

        form.press("Give Mexico’s key");

        assertThat(window.words()).extracting(Words::text).anyMatch(said -> said.contains("at most 4,000"));
        assertThat(form.typed("Reservation (optional)")).isEqualTo(long50);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aCountryWithoutAFilledSeatIsSaidToBeUnableToAnswer() {
        submit();
        jdbc.sql("""
                update seat_holding set held_until = held_from - 1
                 where seat_id in (select s.id from seat s join working_group g on g.id = s.group_id
                                    where g.code = 'energy' and s.country = 'MX')
                """).update();

        assertThat(page(coChair(Country.CA)).text())
                .contains("No filled seat can agree for Mexico: nobody can give this key until a coordinator");
    }

    @Test
    void onePersonWithSeatsOfBothCountriesIsToldThatTheyNeverGiveBothKeys() {
        PersonId both = coChair(Country.CA);
        alsoAs(both, Role.CO_CHAIR, Country.MX, "energy");
        submit(both, Country.CA);

        Window window = page(both);

        assertThat(window.text()).contains("one person can never give both");
        assertThat(buttons(window)).doesNotContain("Agree for Mexico").contains("Refuse for Mexico");
    }

    @Test
    void aPrivateSeatEndorsesWhichCountsForNothing() {
        PersonId person = coChair(Country.MX);
        submit();
        jdbc.sql("""
                insert into seat (id, group_id, country, sector)
                select gen_random_uuid(), id, 'MX', 'PRIVATE' from working_group where code = 'energy'
                    on conflict do nothing
                """).update();
        jdbc.sql("""
                update seat_holding set seat_id = (select s.id from seat s join working_group g on g.id = s.group_id
                                                    where g.code = 'energy' and s.country = 'MX' and s.sector = 'PRIVATE')
                 where person_id = :person
                """).param("person", person.value()).update();
        Window window = page(person);
        assertThat(buttons(window)).doesNotContain("Agree for Mexico", "Refuse for Mexico");

        new Form(window).press("Endorse for Mexico’s private seat");

        assertThat(window.text())
                .contains(
                        "Endorsement of the private seat. It does not count as agreement.", "Co-chair, Mexico, private")
                .contains("neither country has given its key");
    }

    static List<String> buttons(Window window) {
        return window.find(Button.class).all().stream()
                .filter(Button::isVisible)
                .map(Button::getText)
                .toList();
    }
}
