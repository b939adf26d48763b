package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneRow.ThemeName;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/** The work plan read by filters and in an order, which stand in its address. */
class PlanFilterPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/plan";

    private Window window;
    private List<MilestoneRow> all;

    @BeforeEach
    void open() {
        window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open(PAGE);
        all = addresses.goalsOf("forestry").stream()
                .map(GoalRow::milestones)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void withoutAFilterThePlanIsWhole() {
        assertThat(titles())
                .containsExactlyElementsOf(
                        all.stream().map(PlanFilterPageTest::title).toList());
    }

    @Test
    void aStatusLeavesItsMilestonesAndSaysHowMany() {
        choose("Status", MilestoneStatus.AT_RISK);
        List<String> expected = all.stream()
                .filter(row -> !row.isDropped() && row.standing().headline().status() == MilestoneStatus.AT_RISK)
                .map(PlanFilterPageTest::title)
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(titles()).containsExactlyElementsOf(expected);
        assertThat(window.text()).contains(expected.size() + " of " + all.size() + " milestones · At risk");
        new Form(window).press("Clear filters");
        assertThat(titles()).hasSize(all.size());
    }

    @Test
    void aThemeLeavesItsMilestonesAndStandsInTheAddress() {
        ThemeName theme = all.stream()
                .flatMap(row -> row.themes().stream())
                .filter(found -> found.name().sourceText().equals("Gender equality"))
                .findFirst()
                .orElseThrow();
        List<String> expected = all.stream()
                .filter(row -> row.themes().contains(theme))
                .map(PlanFilterPageTest::title)
                .toList();
        window.open(PAGE + "?theme=" + theme.theme().value());
        assertThat(titles()).hasSizeLessThan(all.size()).containsExactlyElementsOf(expected);
        assertThat(window.text()).contains(expected.size() + " of " + all.size() + " milestones · Gender equality");

        new Form(window).press("Clear filters");
        assertThat(titles()).hasSize(all.size());
        choose("Theme", theme);
        assertThat(titles()).containsExactlyElementsOf(expected);
    }

    @Test
    void whatNoMilestoneHasIsNotOffered() {
        Select<?> offered = window.find(Select.class).withLabel("Theme").single();
        Set<Object> had = all.stream().flatMap(row -> row.themes().stream()).collect(Collectors.toSet());
        assertThat(offered.getListDataView().getItems().map(Object.class::cast))
                .containsExactlyInAnyOrderElementsOf(had);
    }

    @Test
    void filtersInTheAddressMeanTheSame() {
        String lead = all.stream()
                .flatMap(row -> row.leads().values().stream())
                .map(found -> found.organisation().value().toString())
                .findFirst()
                .orElseThrow();
        window.open(PAGE + "?lead=" + lead + "&country=ca&signal=language");
        List<String> expected = all.stream()
                .filter(row -> row.leads().values().stream()
                        .anyMatch(
                                found -> found.organisation().value().toString().equals(lead)))
                .filter(row -> row.leads().containsKey(Country.CA))
                .filter(row -> row.standing().has(Signal.Kind.LANGUAGE))
                .map(PlanFilterPageTest::title)
                .toList();
        assertThat(titles()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"incendios, true", "INCENDÍOS, true", "glossary glossaire, true", "glossaire xyz, false"})
    void wordsAreFoundInWhateverLanguageAndWithoutAccents(String words, boolean found) {
        window.open(PAGE + "?text=" + words.replace(" ", "%20"));
        assertThat(titles().isEmpty()).isEqualTo(!found);
        assertThat(window.text().contains("No milestone matches these filters."))
                .isEqualTo(!found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=purple",
                "lead=00000000-0000-0000-0000-000000000000",
                "lead=x",
                "theme=00000000-0000-0000-0000-000000000000",
                "theme=x",
                "country=us",
                "signal=%27",
                "order=up"
            })
    void whatTheAddressNamesInVainIsSaidAndLeftOut(String parameter) {
        assertThat(window.open(PAGE + "?" + parameter)).isEqualTo("ok");
        assertThat(window.text()).contains("The address filters by something that is not there");
        assertThat(titles()).hasSize(all.size());
    }

    @Test
    void whatIsDueFirstComesFirstWithinItsGoal() {
        choose("Order", MilestoneOrder.DUE);
        Comparator<MilestoneRow> byDue =
                Comparator.comparing(row -> Objects.requireNonNullElse(row.due(), LocalDate.MAX));
        assertThat(titles())
                .containsExactlyElementsOf(addresses.goalsOf("forestry").stream()
                        .flatMap(goal -> goal.milestones().stream().sorted(byDue))
                        .map(PlanFilterPageTest::title)
                        .toList());
    }

    private List<String> titles() {
        return window.find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("milestones/")
                        && !link.getHref().contains("/update"))
                .filter(link -> link.getParent()
                        .filter(parent -> parent.hasClassName("milestone-name"))
                        .isPresent())
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static String title(MilestoneRow row) {
        var reading = row.title().readIn(Language.EN);
        return reading.standsIn()
                ? reading.text() + " "
                        + new Texts(Language.EN)
                                .text("ui.stands-in." + reading.language().name())
                : reading.text();
    }

    @SuppressWarnings("unchecked") // the caller knows what the field offers
    private <T> void choose(String label, T value) {
        Select<T> select = window.find(Select.class).withLabel(label).single();
        window.browserless()
                .test(select)
                .selectItem(select.getItemLabelGenerator().apply(value));
    }
}
