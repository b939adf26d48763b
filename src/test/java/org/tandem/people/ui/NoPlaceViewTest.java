package org.tandem.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

@TandemTest
@Import(Persons.class)
@Transactional
class NoPlaceViewTest extends SpringBrowserlessTest {

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isWhereSomebodyWithoutAPlaceEndsWhateverTheyAskFor() {
        signIn(persons.somebody("placeless@example.com"));
        for (String page : new String[] {"", "no-place", "nothing-here"}) {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView()).as(page).isInstanceOf(NoPlaceView.class);
        }
    }

    @Test
    void saysWhomToAskInTheOrderOfTheLanguage() {
        signIn(persons.somebody("placeless@example.com"));
        UI.getCurrent().navigate(NoPlaceView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("You do not hold a place in the Partnership yet");
        assertThat($(ListItem.class).all())
                .extracting(item -> textOf(item.getElement()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Canada"),
                        second -> assertThat(second).startsWith("Mexico"));

        UI.getCurrent().setLocale(Language.ES.locale());
        assertThat($(ListItem.class).all())
                .extracting(item -> textOf(item.getElement()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("México"),
                        second -> assertThat(second).startsWith("Canadá"));
        assertThat($(Button.class).withText("Cerrar sesión").exists()).isTrue();
    }

    @Test
    void isNotForSomebodyWithAPlaceWhoIsLedHome() {
        anEdition();
        signIn(persons.observer());
        UI.getCurrent().navigate(NoPlaceView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEmpty();
        assertThat(getCurrentView()).isNotInstanceOf(NoPlaceView.class);
    }

    /** Home is about an edition. */
    private void anEdition() {
        jdbc.sql("""
                        insert into edition (id, code, year, host, mode, first_day, meeting_first, meeting_last, stage)
                        values (gen_random_uuid(), '2199', 2199, 'CA', 'VIRTUAL', '2000-01-01', '2199-01-01', '2199-01-01',
                                'IN_PROGRESS')
                        """).update();
    }

    /** Opens a browser of the person's. */
    private void signIn(PersonId person) {
        TestSecurityContextHolder.setAuthentication(new PersonAuthentication(person));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private static String textOf(Element element) {
        return element.getTextRecursively();
    }
}
