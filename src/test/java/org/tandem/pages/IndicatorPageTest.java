package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.cycle.EditionQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;

/** What goals are measured by and at, on the plan and in the forms that say so. */
class IndicatorPageTest extends PagesTest {

    private static final String PLAN = "groups/forestry/plan";

    @Autowired
    EditionQueries editions;

    private PersonId coChair;
    private Window window;

    @BeforeEach
    void open() {
        coChair = somebody(Role.CO_CHAIR, Country.CA, "forestry", "energy");
        window = windowOf(coChair);
    }

    private Window reading(String language) {
        PersonId reader = somebody(Role.MEMBER, Country.CA, "forestry");
        reading(Language.valueOf(language), reader);
        return windowOf(reader);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Indicator: Forest inventory plots measured by the shared method · baseline 12.5% → target 60% | Latest value: 31.25%",
                "FR | Indicateur : Placettes d’inventaire forestier mesurées selon la méthode commune · valeur de référence : 12,5 % → cible : 60 % | Dernière valeur : 31,25 %",
                "ES | Indicador: Parcelas del inventario forestal medidas con el método común · línea base: 12.5 % → meta: 60 % | Último valor: 31.25 %"
            })
    void thePlanSaysWhereTheIndicatorStandsInTheReadersLanguage(String language, String aim, String current) {
        Window reader = reading(language);
        reader.open(PLAN);
        assertThat(reader.text().replace('\u00a0', ' ')).contains(aim, current);
    }

    @Test
    void theChartSaysInWordsWhatItDrawsAndTheTableSaysAll() {
        window.open(PLAN);
        List<Element> charts = drawings();
        assertThat(charts).hasSize(2);
        assertThat(charts.getFirst().getAttribute("aria-label"))
                .startsWith("Chart of 4 values: from 240 on ")
                .contains(" to 402 on ")
                .endsWith("target 480");
        String svg = charts.getFirst().getProperty("innerHTML");
        assertThat(svg.split("<circle", -1)).hasSize(1 + 4);
        assertThat(svg).contains("class=\"chart-target\"").doesNotContain("NaN");
        assertThat(window.text())
                .contains("Chart and table of 5 values")
                .containsSubsequence("402", "Las brigadas de Oaxaca", "420", "corrected", "331", "268", "240");
    }

    @Test
    void whoeverReportsRecordsAValueFromThePlan() {
        window.open(PLAN);
        String link = window.links().stream()
                .filter(href -> href.endsWith("/value"))
                .findFirst()
                .orElseThrow();
        window.open(link);
        LocalDate yesterday = today().minusDays(1);
        new Form(window)
                .type("Value", "1,450.25")
                .date("Day", yesterday)
                .type("Note", "Counted <b>twice</b> 🌲")
                .press("Record the value");

        assertThat(window.ui().getActiveViewLocation().getPath()).isEqualTo(PLAN);
        assertThat(window.text()).contains("Latest value: 1,450.25", "Counted <b>twice</b> 🌲", "6 values");
        Window other = windowOf(somebody(Role.OBSERVER, Country.MX, "forestry"));
        other.open(PLAN);
        assertThat(other.text()).contains("Latest value: 1,450.25");
        assertThat(other.links()).noneMatch(href -> href.endsWith("/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e99", "Infinity", "1,5", "1.2.3", "twelve", "--1", "1 2", "0x10", "١٢"})
    void whatIsNoNumberIsSaidBesideTheFieldAndKept(String typed) {
        assertRefused(typed, "Write a number, such as 1,234.5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1,000,000,000,000", "0.00001"})
    void aNumberBeyondAllBoundsIsRefused(String typed) {
        assertRefused(typed, "Write at most 12 digits before the decimal point and 4 after it.");
    }

    private void assertRefused(String typed, String said) {
        window.open(addresses.of("own.agreed.value"));
        int before = changes();
        Form form = new Form(window).type("Value", typed).press("Record the value");

        TextField field = window.find(TextField.class).withLabel("Value").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(said);
        assertThat(form.typed("Value")).isEqualTo(typed);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aDayToComeAndAnUnreadableNoteAreRefused() {
        window.open(addresses.of("own.agreed.value"));
        int before = changes();
        Form form = new Form(window)
                .type("Value", "-3")
                .date("Day", today().plusDays(1))
                .press("Record the value");
        assertThat(form.date("Day").isInvalid()).isTrue();
        form.date("Day", LocalDate.of(1989, 12, 31)).press("Record the value");
        assertThat(form.date("Day").isInvalid()).isTrue();
        form.date("Day", today()).type("Note", "a\u0000b").press("Record the value");
        form.type("Note", "x".repeat(501)).press("Record the value");
        assertThat(changes()).isEqualTo(before);

        form.type("Note", "").press("Record the value");
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(window.text()).contains("Latest value: -3");
    }

    @Test
    void aFormThatWasOpenWhenTheEditionMovedOnKeepsWhatWasTyped() {
        window.open(addresses.of("own.agreed.value"));
        Form form = new Form(window).type("Value", "3");
        jdbc.sql("update edition set stage = 'CLOSED'").update();
        form.press("Record the value");
        assertThat(window.words()).extracting(Words::text).contains(FormRulesTest.EDITION_IS_CLOSED);
        assertThat(form.typed("Value")).isEqualTo("3");
    }

    @Test
    void aGoalIsMeasuredByWhatItsFormSays() {
        window.open(addresses.of("own.draft.edit-goal"));
        Form form = new Form(window);
        assertThat(form.typed("Indicator/English")).isEqualTo("Plant energy managers trained");
        assertThat(form.typed("Target")).isEqualTo("120");

        form.type("Indicator/English", "")
                .type("Indicator/French", "")
                .type("Indicator/Spanish", "")
                .press("Save");
        assertThat(window.words())
                .extracting(Words::text)
                .contains("Name the indicator, or clear its unit, baseline and target.");
        assertThat(form.typed("Target")).isEqualTo("120");

        form.type("Indicator/English", "Buildings")
                .type("Unit", "%")
                .type("Target", "1,200.50")
                .press("Save");
        assertThat(window.text())
                .contains("Indicator: Buildings", "baseline 0% → target 1,200.5%", "No value recorded yet.");
    }

    @Test
    void whoSavesAGoalSecondSeesTheIndicatorsOfBoth() {
        window.open(addresses.of("own.draft.edit-goal"));
        Form mine = new Form(window).type("Target", "150");
        Window other = windowOf(coChair);
        other.open(addresses.of("own.draft.edit-goal"));
        new Form(other).type("Target", "140").press("Save");

        mine.press("Save");
        assertThat(window.text()).contains("Somebody else saved first", "140", "150");
    }

    @Test
    void thePrintedPlanSaysWhatBothCountriesAgreedTo() {
        window.open(addresses.of("own.print"));
        assertThat(window.text())
                .contains("Indicator: Firefighters cleared to work in the other country", "baseline 240 → target 480");
    }

    @Test
    void aGoalWithoutAnIndicatorSaysNothingOfOne() {
        window.open("groups/mining/plan");
        assertThat(window.text()).doesNotContain("Indicator");
        assertThat(window.find(NativeDetails.class).all())
                .noneMatch(details -> details.getSummaryText().contains("Chart"));
    }

    private LocalDate today() {
        return PersonAuthentication.call(coChair, editions::today);
    }

    private List<Element> drawings() {
        return below(window.page().getElement())
                .filter(element ->
                        "img".equals(element.getAttribute("role")) && element.getProperty("innerHTML") != null)
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(IndicatorPageTest::below));
    }
}
