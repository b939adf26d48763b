package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeEnd;
import org.tandem.cycle.ThemeId;
import org.tandem.cycle.ThemeQueries;
import org.tandem.cycle.ThemeService;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneRow.ThemeName;

/** Themes kept by coordinators on their page, and chosen for milestones in the form of a draft. */
class ThemePagesTest extends PagesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);

    @Autowired
    ThemeQueries themes;

    @Autowired
    ThemeService service;

    private PersonId coordinator;
    private Window window;

    @BeforeEach
    void openWindow() {
        coordinator = coordinator();
        window = windowOf(coordinator);
    }

    @Test
    void themesOfNowStandApartFromThoseOfThePast() {
        Window member = windowOf(somebody(Role.MEMBER, Country.MX, "forestry"));
        member.open("editions/themes");
        assertThat(member.text())
                .containsSubsequence("Current themes", "Gender equality", "Past themes", "Recovery from COVID-19")
                .contains("From September 18, 2025", "November 27, 2020 to November 24, 2022")
                .doesNotContain("Add a theme");
    }

    @Test
    void aThemeIsAddedEditedAndEnded() {
        window.open("editions/themes/new");
        new Form(window)
                .type("Name/English", "Oceans 🌊 <b>{0}</b>")
                .type("Name/French", "Océans")
                .type("Description/English", "Coasts,\nand what lives off them")
                .date("First day", FIRST)
                .press("Add the theme");
        assertThat(window.ui().getActiveViewLocation().getPath()).isEqualTo("editions/themes");
        assertThat(window.text()).contains("Oceans 🌊 <b>{0}</b>", "and what lives off them", "From January 15, 2026");

        Theme theme = named("Oceans 🌊 <b>{0}</b>");
        window.open(address(theme, "edit"));
        new Form(window).type("Name/English", "Seas").press("Save");
        assertThat(window.text()).contains("Seas").doesNotContain("Oceans 🌊");
        assertThat(named("Seas").name().languagesToMend()).contains(Language.FR);

        window.open(address(theme, "end"));
        new Form(window).date("Last day", FIRST.plusDays(1)).press("End the theme");
        assertThat(window.text()).containsSubsequence("Past themes", "Seas", "January 15, 2026 to January 16, 2026");
    }

    @Test
    void whatDoesNotFitIsSaidBesideItsFieldAndKept() {
        window.open("editions/themes/new");
        int before = changes();
        Form form = new Form(window).type("Name/English", "gender EQUALITY").date("First day", FIRST);
        form.press("Add the theme");
        assertThat(said()).contains("There is a theme with this name already");

        form.type("Name/English", "x".repeat(500)).press("Add the theme");
        assertThat(said()).doesNotContain("There is a theme with this name already");
        assertThat(form.typed("Name/English")).isEqualTo("x".repeat(500));

        form.type("Name/English", "Oce\u0000ans").press("Add the theme");
        form.type("Name/English", "").press("Add the theme");
        form.type("Name/English", "Oceans").date("Last day", FIRST.minusDays(1)).press("Add the theme");
        assertThat(form.date("Last day").getErrorMessage()).isEqualTo("The last day is before the first.");
        form.date("Last day", null).date("First day", null).press("Add the theme");
        assertThat(form.date("First day").isInvalid()).isTrue();
        assertThat(changes()).isEqualTo(before);
        assertThat(window.ui().getActiveViewLocation().getPath()).isEqualTo("editions/themes/new");

        form.date("First day", FIRST).press("Add the theme");
        assertThat(window.text()).contains("Oceans");
    }

    @Test
    void whoComesSecondSeesTheirsAndMine() {
        Theme theme = added("Oceans");
        window.open(address(theme, "edit"));
        Form form = new Form(window).type("Name/English", "My seas");
        PersonAuthentication.run(
                coordinator,
                () -> service.revise(
                        theme.id(),
                        theme.revision(),
                        new ThemeDraft(LocalizedText.of(Language.EN, "Their seas"), null, FIRST, FIRST.plusYears(1))));

        form.press("Save");
        assertThat(window.text()).contains("Somebody else saved first", "Their seas", "My seas", "January 15, 2027");
        form.press("Keep mine");
        assertThat(named("My seas").until()).isNull();
    }

    @Test
    void whoEndsAThemeSecondSeesItsDaysOfNow() {
        Theme theme = added("Oceans");
        window.open(address(theme, "end"));
        Form form = new Form(window).date("Last day", FIRST.plusYears(2));
        PersonAuthentication.run(
                coordinator, () -> service.end(theme.id(), theme.revision(), new ThemeEnd(FIRST.plusYears(1))));

        form.press("End the theme");
        assertThat(window.text()).contains("Somebody else changed this", "January 15, 2026 to January 15, 2027");
        form.press("End the theme");
        assertThat(named("Oceans").until()).isEqualTo(FIRST.plusYears(2));
    }

    @Test
    void addressesOfNoThemeAreNotFound() {
        for (String address :
                List.of("editions/themes/x/edit", "editions/themes/00000000-0000-0000-0000-000000000000/end")) {
            assertThat(window.open(address)).isEqualTo("?");
        }
    }

    @Test
    void themesAreChosenInTheFormOfAMilestoneAndStandOnItsPageAndInThePlan() {
        Theme theme = added("Oceans");
        window = coChair(Country.CA);
        window.open(addresses.of("own.draft.edit"));
        assertThat(labels()).contains("Oceans", "Gender equality").doesNotContain("Recovery from COVID-19");
        choose(theme.id());
        new Form(window).press("Save");

        assertThat(window.text()).contains("Oceans");
        window.open(addresses.of("own.draft"));
        assertThat(window.text()).contains("Oceans");
        assertThat(milestone().themes()).extracting(ThemeName::theme).containsExactly(theme.id());
    }

    @Test
    void oneThatIsOverIsOfferedOnlyWhereItIsAndSaysSo() {
        Theme theme = added("Oceans");
        window = coChair(Country.CA);
        window.open(addresses.of("own.draft.edit"));
        choose(theme.id());
        new Form(window).press("Save");
        PersonAuthentication.run(
                coordinator, () -> service.end(theme.id(), theme.revision(), new ThemeEnd(FIRST.plusDays(1))));

        window.open(addresses.of("own.draft.edit"));
        assertThat(labels()).contains("Oceans (until January 16, 2026)");
        window.open(addresses.of("own.draft.new-milestone"));
        assertThat(labels()).noneMatch(label -> label.contains("Oceans"));
    }

    @Test
    void whoSavesAMilestoneSecondSeesTheThemesOfBoth() {
        Theme mine = added("My oceans");
        window = coChair(Country.CA);
        window.open(addresses.of("own.draft.edit"));
        choose(mine.id());
        Theme theirs = added("Their rivers");
        Window other = coChair(Country.MX);
        other.open(addresses.of("own.draft.edit"));
        choose(other, Set.of(theirs.id()));
        new Form(other).press("Save");

        new Form(window).press("Save");
        assertThat(window.text()).contains("Somebody else saved first", "a theme added since", "My oceans");
        new Form(window).press("Take theirs").press("Save");
        assertThat(milestone().themes()).extracting(ThemeName::theme).containsExactly(theirs.id());
    }

    @Test
    void aThemeThatEndedMeanwhileIsRefusedBesideTheThemes() {
        Theme theme = added("Oceans");
        window = coChair(Country.CA);
        window.open(addresses.of("own.draft.edit"));
        choose(theme.id());
        PersonAuthentication.run(
                coordinator, () -> service.end(theme.id(), theme.revision(), new ThemeEnd(FIRST.plusDays(1))));

        new Form(window).press("Save");
        assertThat(group(window).getErrorMessage()).contains("no longer offered");
        assertThat(group(window).getValue()).contains(theme.id());
    }

    private Window coChair(Country country) {
        return windowOf(somebody(Role.CO_CHAIR, country, "energy"));
    }

    private MilestoneRow milestone() {
        return addresses.goalOf("energy").milestones().getFirst();
    }

    private void choose(ThemeId theme) {
        choose(window, Set.of(theme));
    }

    private static void choose(Window window, Set<ThemeId> chosen) {
        group(window).setValue(chosen);
    }

    @SuppressWarnings("unchecked") // the form offers themes
    private static CheckboxGroup<ThemeId> group(Window window) {
        return (CheckboxGroup<ThemeId>)
                window.find(CheckboxGroup.class).withLabel("Themes").single();
    }

    private List<String> labels() {
        CheckboxGroup<ThemeId> group = group(window);
        return group.getListDataView()
                .getItems()
                .map(group.getItemLabelGenerator()::apply)
                .toList();
    }

    private String said() {
        return String.join("\n", window.words().stream().map(Words::text).toList());
    }

    private Theme added(String name) {
        as(coordinator, () -> service.add(new ThemeDraft(LocalizedText.of(Language.EN, name), null, FIRST, null)));
        return named(name);
    }

    private Theme named(String name) {
        return as(coordinator, themes::all).stream()
                .filter(theme -> theme.name().sourceText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Theme theme, String act) {
        return "editions/themes/" + theme.id().value() + "/" + act;
    }
}
