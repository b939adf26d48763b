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
        assertThat(((NoPlaceView) getCurrentView()).getElement().getAttribute("lang"))
                .isEqualTo("es");
        assertThat($(Button.class).withText("Cerrar sesión").exists()).isTrue();
    }

    @Test
    void isNotForSomebodyWithAPlace() {
        signIn(persons.observer());
        UI.getCurrent().navigate(NoPlaceView.class);
        assertThat(getCurrentView()).isNotInstanceOf(NoPlaceView.class);
    }

    private static void signIn(PersonId person) {
        TestSecurityContextHolder.setAuthentication(new PersonAuthentication(person));
    }

    private static String textOf(Element element) {
        return element.getTextRecursively();
    }
}
