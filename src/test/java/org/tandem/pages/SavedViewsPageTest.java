package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;

/** The reader's own views on the page of a work plan. */
class SavedViewsPageTest extends PagesTest {

    private static final String SAVE = "Save what is chosen now";

    private PersonId person;
    private Window window;

    @BeforeEach
    void open() {
        person = somebody(Role.MEMBER, Country.CA, "forestry");
        window = windowOf(person);
        window.open("groups/forestry/plan?status=at-risk");
    }

    @Test
    void aViewIsSavedHereAndOpensOnEveryGroupsPlan() {
        show(window);
        save("  At  risk ");
        assertThat(named(window, "At risk")).hasSize(1);
        assertThat(typed()).isEmpty();

        Window other = windowOf(person);
        other.open("groups/mining/plan");
        assertThat(named(other, "At risk"))
                .as("nothing is read before somebody asks")
                .isEmpty();
        show(other);
        Anchor view = named(other, "At risk").getFirst();
        assertThat(view.getElement().hasAttribute("aria-current")).isFalse();
        assertThat(view.getHref()).startsWith("groups/mining/plan?edition=").endsWith("&status=at-risk");

        assertThat(other.open(view.getHref())).isEqualTo("ok");
        assertThat(other.text()).contains("milestones · At risk");
        show(other);
        assertThat(named(other, "At risk").getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        new Form(other).press("Clear filters");
        assertThat(named(other, "At risk").getFirst().getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void nobodyElseSeesIt() {
        show(window);
        save("At risk");
        Window other = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        other.open("groups/forestry/plan");
        show(other);
        assertThat(named(other, "At risk")).isEmpty();
        assertThat(other.text()).contains("You have none yet.");
    }

    @ParameterizedTest
    @CsvSource({"' ', Write something here.", "x500, This text is too long", "nul, invisible control character"})
    void aBadNameIsToldBesideTheFieldAndStays(String name, String said) {
        String typed = name.equals("x500") ? "x".repeat(500) : name.equals("nul") ? "a\u0000b" : name;
        show(window);
        save(typed);
        TextField field = field();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(said);
        assertThat(field.getValue()).isEqualTo(typed);
        save("At risk");
        assertThat(named(window, "At risk")).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsToldBesideTheField() {
        show(window);
        save("At risk");
        save("AT RISK");
        assertThat(field().getErrorMessage()).contains("You have a view of that name already.");
        assertThat(typed()).isEqualTo("AT RISK");
    }

    @Test
    void withNothingChosenThereIsNothingToSave() {
        window.open("groups/forestry/plan");
        show(window);
        save("All");
        assertThat(window.text()).contains("Nothing is chosen yet.");
        assertThat(typed()).isEqualTo("All");
    }

    @Test
    void aLeadThatAnotherGroupDoesNotHaveIsToldThere() {
        String lead = addresses.goalsOf("forestry").stream()
                .flatMap(goal -> goal.milestones().stream())
                .flatMap(row -> row.leads().values().stream())
                .map(found -> found.organisation().value().toString())
                .findFirst()
                .orElseThrow();
        window.open("groups/forestry/plan?lead=" + lead);
        show(window);
        save("One lead");
        window.open("groups/energy/plan");
        window.open("groups/mining/plan");
        show(window);
        window.open(named(window, "One lead").getFirst().getHref());
        assertThat(window.text()).contains("The address filters by something that is not there");
    }

    @Test
    void itIsRenamedAndWhatHappenedInAnotherWindowIsSaid() {
        show(window);
        save("At risk");
        Window other = windowOf(person);
        other.open("groups/forestry/plan");
        show(other);

        rename(window, "At risk", "Worrying");
        assertThat(named(window, "Worrying")).hasSize(1);
        rename(other, "At risk", "Watch");
        assertThat(renaming(other).getErrorMessage()).contains("another name in another window");
        assertThat(renaming(other).getValue()).isEqualTo("Watch");
        new Form(other).press("Rename");
        assertThat(named(other, "Watch")).hasSize(1);
        assertThat(named(other, "Worrying")).isEmpty();
    }

    @Test
    void itIsRemovedOnceOneHasSaidSo() {
        show(window);
        save("At risk");
        Window other = windowOf(person);
        other.open("groups/forestry/plan");
        show(other);

        act(window, "Remove: At risk");
        ConfirmDialog question = window.findAnywhere(ConfirmDialog.class).single();
        window.browserless().test(question).confirm();
        assertThat(named(window, "At risk")).isEmpty();

        rename(other, "At risk", "Watch");
        assertThat(renaming(other).getErrorMessage()).contains("You removed it in another window.");
        new Form(other).press("Cancel");
        assertThat(named(other, "At risk")).isEmpty();
    }

    private static void show(Window window) {
        NativeDetails details =
                window.find(NativeDetails.class).withClassName("saved-views").single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void save(String name) {
        new Form(window).type("Name of a new view", name).press(SAVE);
    }

    private static void rename(Window window, String name, String to) {
        act(window, "Rename: " + name);
        TextField field = renaming(window);
        window.browserless().test(field).setValue(to);
        new Form(window).press("Rename");
    }

    private static TextField renaming(Window window) {
        return window.find(TextField.class).withLabel("New name").single();
    }

    private static void act(Window window, String spoken) {
        Button button = window.find(Button.class).all().stream()
                .filter(found -> found.getAriaLabel().filter(spoken::equals).isPresent())
                .findFirst()
                .orElseThrow();
        window.browserless().test(button).click();
    }

    private TextField field() {
        return window.find(TextField.class).withLabel("Name of a new view").single();
    }

    private String typed() {
        return field().getValue();
    }

    private static List<Anchor> named(Window window, String name) {
        return window.find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().equals(name))
                .toList();
    }
}
