package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.ui.CountryChip;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;

/** The year of the sample's forestry group, as its readers find it. */
class UpdatesPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/updates";

    @ParameterizedTest
    @EnumSource
    void theTwoCountriesStandSideBySideInTheReadersOrder(Language language) {
        Window window = windowOf(reading(language));
        assertThat(window.open(PAGE)).isEqualTo("ok");
        Texts texts = new Texts(language);
        List<Div> lines = divs(window, "lines");
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getChildren()
                                .map(UpdatesPageTest::countryNamed)
                                .toList())
                        .isEqualTo(
                                texts.countries().stream().map(texts::country).toList()));
        assertThat(window.text()).contains(texts.text("updates.none-in-period"), texts.text("updates.link"));
    }

    @Test
    void theEarlierQuartersAreOneLinkAway() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE);
        int atFirst = articles(window).size();
        String more = window.links().stream()
                .filter(link -> link.contains("show=all"))
                .findFirst()
                .orElseThrow();

        window.open(more);

        assertThat(articles(window).size()).isGreaterThan(atFirst).isEqualTo(posted());
        assertThat(window.hasLink(link -> link.contains("show=all"))).isFalse();
        assertThat(window.text()).contains(posted() + " updates");
    }

    @Test
    void printingShowsTheWholeYear() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE);

        new Form(window).press("Print");

        assertThat(articles(window)).hasSize(posted());
    }

    @Test
    void aChosenCountryIsInTheAddressAndLeavesItsLineAlone() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE);
        choose(window, "Country", Country.MX);

        assertThat(window.ui().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("country=mx");
        assertThat(divs(window, "told-line"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(countryNamed(line)).isEqualTo("Mexico"));
        String clear = window.links().stream()
                .filter(link -> link.startsWith(PAGE) && link.endsWith("edition=" + edition()))
                .findFirst()
                .orElseThrow();
        window.open(clear);
        assertThat(window.text()).doesNotContain("Clear filters");
    }

    @Test
    void aChosenMilestoneIsInTheAddressAndStandsAlone() {
        Window window = windowOf(reading(Language.EN));
        MilestoneRow milestone = addresses.openMilestoneOf("forestry");
        window.open(PAGE + "?milestone=" + milestone.id().value());

        assertThat(divs(window, "told"))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.getElement().getTextRecursively())
                        .contains(milestone.title().readIn(Language.EN).text()));
        assertThat(window.text()).contains("Clear filters");
    }

    @ParameterizedTest
    @CsvSource({
        "country=us, neither of the two",
        "milestone=six, does not hold",
        "milestone=00000000-0000-0000-0000-000000000000, does not hold",
        "update=00000000-0000-0000-0000-000000000000, not on this plan"
    })
    void whatTheAddressNamesInVainIsSaidAndIgnored(String parameter, String said) {
        Window window = windowOf(reading(Language.EN));
        assertThat(window.open(PAGE + "?show=all&" + parameter)).isEqualTo("ok");
        assertThat(window.text()).contains(said);
        assertThat(articles(window)).hasSize(posted());
    }

    @Test
    void aPermalinkOpensTheQuarterOfItsUpdateAndMarksIt() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE + "?show=all");
        String oldest = window.links().stream()
                .filter(link -> link.contains("update="))
                .reduce((one, other) -> other)
                .orElseThrow();
        String id = oldest.substring(oldest.indexOf("update=") + "update=".length());

        window.open(oldest + "&country=ca&milestone=" + UUID.randomUUID());

        assertThat(articles(window).stream().filter(card -> card.hasClassName("update-marked")))
                .singleElement()
                .satisfies(card -> assertThat(card.getId()).contains("update-" + id));
    }

    @Test
    void whatWasCorrectedSaysSoAndBothStand() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE + "?show=all");
        assertThat(articles(window).stream().filter(card -> card.hasClassName("superseded")))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getTextRecursively())
                        .contains("Corrected on", "Seis representantes"));
        assertThat(window.text()).contains("Corrects the update of", "Siete representantes");
    }

    @ParameterizedTest
    @CsvSource({"CO_CHAIR, CA, true", "SECRETARY, MX, true", "MEMBER, CA, false", "OBSERVER, MX, false"})
    void onlyWritersAreOfferedToCorrect(Role role, Country country, boolean offered) {
        Window window = windowOf(somebody(role, country, "forestry"));
        window.open(PAGE + "?show=all");
        List<String> corrections = window.links().stream()
                .filter(link -> link.contains("corrects="))
                .toList();
        assertThat(corrections.isEmpty()).isNotEqualTo(offered);
        assertThat(corrections)
                .allMatch(link -> link.contains("/update/" + country.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void filtersThatNothingPassesSayWhatToDo() {
        Window window = windowOf(reading(Language.EN));
        UUID silent = jdbc.sql("""
                select m.id from milestone m
                 where m.plan_id = (select plan_id from milestone where id = :id)
                   and not exists (select from progress_update u where u.milestone_id = m.id and u.country = 'MX')
                 limit 1
                """)
                .param("id", addresses.openMilestoneOf("forestry").id().value())
                .query(UUID.class)
                .single();
        window.open(PAGE + "?country=mx&milestone=" + silent);
        assertThat(window.find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No update matches these filters.");
    }

    @Test
    void beforeTheFirstUpdateThePageSaysWhoPostsAndWhen() {
        Window window = windowOf(reading(Language.EN));
        window.open("groups/energy/updates");
        assertThat(window.find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Once the plan is agreed", "every quarter");
        assertThat(window.text()).doesNotContain("Print");
    }

    private PersonId reading(Language language) {
        return reading(language, somebody(Role.CO_CHAIR, Country.CA, "forestry"));
    }

    private String edition() {
        String link = window().links().stream()
                .filter(other -> other.startsWith(PAGE + "?edition="))
                .findFirst()
                .orElseThrow();
        return link.replaceAll(".*edition=([^&]*).*", "$1");
    }

    private Window window() {
        Window window = windowOf(reading(Language.EN));
        window.open(PAGE);
        return window;
    }

    private int posted() {
        MilestoneRow one = addresses.openMilestoneOf("forestry");
        return jdbc.sql("""
                select count(*) from progress_update u join milestone m on m.id = u.milestone_id
                 where m.plan_id = (select plan_id from milestone where id = :id)
                """).param("id", one.id().value()).query(Integer.class).single();
    }

    @SuppressWarnings("unchecked") // the caller knows what the field offers
    private static <T> void choose(Window window, String label, T value) {
        Select<T> select = window.find(Select.class).withLabel(label).single();
        window.browserless()
                .test(select)
                .selectItem(select.getItemLabelGenerator().apply(value));
    }

    private static List<Article> articles(Window window) {
        return window.find(Article.class).all();
    }

    private static List<Div> divs(Window window, String className) {
        return window.find(Div.class).all().stream()
                .filter(div -> div.hasClassName(className))
                .toList();
    }

    /** Which country's chip stands first within. */
    /** The country by whose mark a line begins, as it is read out. */
    private static String countryNamed(Component line) {
        return within(line)
                .filter(CountryChip.class::isInstance)
                .findFirst()
                .map(chip -> chip.getElement().getAttribute("aria-label"))
                .orElse("none");
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(UpdatesPageTest::within));
    }
}
