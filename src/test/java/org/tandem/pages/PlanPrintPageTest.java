package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;

/** The print views of work plans, on the sample. */
class PlanPrintPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/plan/print";
    private static final String ALL = "plans/print";

    @ParameterizedTest
    @EnumSource
    void aPlanIsPrintedInTheLanguageOfItsAddressWhateverTheReadersOwn(Language language) {
        Window window = windowOf(coordinator());
        assertThat(window.open(PAGE + "?language=" + language.code())).isEqualTo("ok");

        Texts texts = new Texts(language);
        assertThat(window.page().getElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(window.text())
                .contains(texts.text("workplan.print.what"), texts.text("workplan.agreement.before-tandem"));
        for (GoalRow goal : addresses.goalsOf("forestry")) {
            assertThat(window.text()).contains(texts.text("workplan.print.goal", goal.number()), title(goal, language));
            for (MilestoneRow milestone : goal.milestones()) {
                assertThat(window.text())
                        .contains(milestone.title().readIn(language).text());
            }
        }
        assertThat(window.links()).contains(PAGE + "?language=en", PAGE + "?language=fr", PAGE + "?language=es");
    }

    @Test
    void thePagesAfterItAreInTheReadersOwnLanguageAgain() {
        Window window = windowOf(coordinator());
        window.open(PAGE + "?language=fr");
        window.open(PAGE + "?language=es");
        window.open(PAGE);
        assertThat(window.text()).contains("To the work plan");
        window.open(PAGE + "?language=fr");
        window.open("groups/forestry/plan");
        assertThat(window.text()).contains("Milestone").doesNotContain("Jalon");
    }

    @Test
    void aRefusalIsInTheReadersOwnLanguage() {
        Window window = windowOf(coordinator());
        assertThat(window.open("groups/nowhere/plan/print?language=fr")).isEqualTo("?");
        assertThat(window.text()).contains("This page was not found");
    }

    @Test
    void aLanguageThatTandemDoesNotSpeakIsToldAndLeftOut() {
        Window window = windowOf(coordinator());
        assertThat(window.open(PAGE + "?language=de")).isEqualTo("ok");
        assertThat(window.text()).contains("a language that Tandem does not speak", "Work plan");
    }

    @Test
    void allPlansFollowOneAnotherByTheirNamesAndTheOthersAreNamed() {
        Window window = windowOf(somebody(Role.OBSERVER, Country.MX, "forestry"));
        window.open(ALL + "?language=es");
        List<String> names = window.find(H2.class).all().stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
        assertThat(names).hasSizeGreaterThan(1).contains("Bosques", "Minería").isSorted();
        assertThat(window.find(Article.class).all()).hasSameSizeAs(names);
        assertThat(names).doesNotContain("Energía");
        assertThat(window.text()).contains("No aparecen", "Energía");
    }

    @Test
    void whoReadsDraftsPrintsThemToo() {
        Window window = windowOf(coordinator());
        window.open(ALL);
        assertThat(window.text()).contains("Energy", "draft", "Not agreed: it counts nowhere");
        assertThat(window.links()).anyMatch(link -> link.startsWith("dashboard?edition="));
    }

    private static String title(GoalRow goal, Language language) {
        return goal.title().readIn(language).text();
    }
}
