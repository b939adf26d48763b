package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Language;

/** A coordinator prints the work plans for a meeting, in all three languages. */
@JourneyTest
class PlanPrintJourneyTest extends VisitorJourney {

    private static final Pattern PAPER =
            Pattern.compile("/Type\\s*/Page\\b[^s].*?/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]", Pattern.DOTALL);

    PlanPrintJourneyTest() {
        super(Locale.CANADA, "Coordinator, Canada — Global Affairs Canada");
    }

    @Test
    void fromTheWorkPlanOneComesToItsPaperAndBack() {
        browser.open("/groups/forestry/plan");
        browser.click("link", "Print view");
        browser.click("link", "Français");
        browser.see("Vers le plan de travail");
        assertThat(browser.languageOf("Vers le plan de travail")).isEqualTo("fr");
        browser.click("link", "Vers le plan de travail");
        browser.see("Print view");
    }

    @ParameterizedTest
    @EnumSource
    void aPlanOfUsualLengthIsOneLandscapePage(Language language) {
        for (Paper paper : Paper.values()) {
            assertThat(printed("/groups/forestry/plan/print?language=" + language.code(), paper))
                    .as("%s on %s", language, paper)
                    .singleElement()
                    .satisfies(page -> assertThat(page.isLandscape()).isTrue());
        }
    }

    @Test
    void allPlansOfAnEditionTakeAPageEachWithoutAnEmptyOne() {
        browser.open("/plans/print?language=es");
        int plans = browser.count("article.printed-plan");
        assertThat(plans).isGreaterThan(3);
        assertThat(printed("/plans/print?language=es", Paper.A4)).hasSize(plans).allMatch(Page::isLandscape);
    }

    /** As many as a plan has at the very most; the head of the table stands on each page again. */
    @Test
    void aPlanOfFortyMilestonesGoesOnToAnotherPage() {
        browser.open("/groups/forestry/plan/print");
        browser.script("""
                const body = document.querySelector('.printed-milestones tbody');
                for (let row = body.rows[1]; body.rows.length < 41;) body.append(row.cloneNode(true));
                """);
        assertThat(printed(Paper.LETTER)).hasSizeBetween(2, 5).allMatch(Page::isLandscape);
    }

    @Test
    void nothingButThePlanIsOnPaper() {
        browser.open("/plans/print");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.shows("button", "Print")).isFalse();
        assertThat(browser.shows("navigation", "Language of this page")).isFalse();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertThat(browser.shows("button", "Print")).isTrue();
        assertThat(browser.count("vaadin-app-layout")).isZero();
    }

    private enum Paper {
        A4(8.27, 11.69),
        LETTER(8.5, 11);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    private record Page(double width, double height) {
        static Page of(MatchResult found) {
            return new Page(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
        }

        boolean isLandscape() {
            return width > height;
        }
    }

    private List<Page> printed(String page, Paper paper) {
        browser.open(page);
        return printed(paper);
    }

    /** The pages as the browser's own dialog prints them: the paper is given, the page says how it lies. */
    private List<Page> printed(Paper paper) {
        Object pdf = browser.driver()
                .executeCdpCommand(
                        "Page.printToPDF",
                        Map.of(
                                "preferCSSPageSize",
                                true,
                                "paperWidth",
                                paper.width,
                                "paperHeight",
                                paper.height,
                                "printBackground",
                                false))
                .get("data");
        String text = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        return PAPER.matcher(text).results().map(Page::of).toList();
    }
}
