package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.WorkPlanService;

/** Every page in each of the three languages: nothing is missing, nothing shows its code, and what stands in says so. */
class PagesPerLanguageTest extends PagesTest {

    private static final List<String> PAGES = List.of(
            "home",
            "groups",
            "search",
            "dashboard",
            "dashboard.rows",
            "profile",
            "own.overview",
            "own.plan",
            "own.print",
            "own.draft-print",
            "any.print-all",
            "own.compare",
            "own.agreed-carry-over",
            "own.carry-over",
            "own.updates",
            "own.people",
            "editions",
            "editions.new",
            "editions.stage",
            "own.seat",
            "own.seat.take",
            "own.seat.end",
            "own.agreed",
            "own.agreed.update-ca",
            "own.agreed.due",
            "own.draft-plan",
            "own.draft",
            "own.draft.edit",
            "own.draft.drop",
            "own.draft.new-goal",
            "own.draft.edit-goal",
            "own.draft.new-milestone",
            "own.agreed.edit",
            "own.agreed.update-mx",
            "nothing-here");

    private static final Pattern MISSING_KEY = Pattern.compile("![a-z][\\w.-]*!");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9a-z]+[,}]");

    @Autowired
    WorkPlanService plans;

    @ParameterizedTest
    @EnumSource
    void pagesAreWholeIn(Language language) {
        Window window = windowOf(coordinatorReading(language));
        SoftAssertions all = new SoftAssertions();
        for (String page : PAGES) {
            window.open(addresses.of(page));
            List<String> words = window.words().stream().map(Words::text).toList();
            all.assertThat(words).as(page).isNotEmpty();
            Stream.of(MISSING_KEY, CONSTANT, PLACEHOLDER)
                    .forEach(code -> all.assertThat(words)
                            .as("%s in %s", page, language)
                            .noneMatch(text -> code.matcher(text).find()));
            all.assertThat(window.find(H1.class).single().getElement().getTextRecursively())
                    .as("heading of %s in %s", page, language)
                    .isNotBlank();
            all.assertThat(window.ui().getInternals().getTitle())
                    .as("title of %s in %s", page, language)
                    .endsWith(" · Tandem")
                    .hasSizeGreaterThan(" · Tandem".length());
            all.assertThat(window.ui().getLocale()).isEqualTo(language.locale());
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInIsMarkedAndSaysSo(Language language) {
        PersonId reader = coordinatorReading(language);
        Language original = language == Language.EN ? Language.ES : Language.EN;
        String title = "Norte y sur " + UUID.randomUUID();
        GoalRow goal = addresses.goalOf("energy");
        PersonAuthentication.run(
                reader,
                () -> plans.reviseGoal(
                        goal.id(), goal.revision(), new GoalDraft(LocalizedText.of(original, title), null, null)));
        Window window = windowOf(reader);
        Texts texts = new Texts(language);

        for (String page : List.of("own.draft-plan", "own.draft")) {
            window.open(addresses.of(page));
            assertThat(window.words())
                    .as(page)
                    .contains(new Words(title, original.code()))
                    .extracting(Words::text)
                    .contains(texts.text("ui.stands-in." + original.name()));
        }
    }

    /** What does not stand in says nothing of it. */
    @ParameterizedTest
    @EnumSource
    void whatIsTranslatedIsReadInTheOwnLanguage(Language language) {
        Window window = windowOf(coordinatorReading(language));
        window.open(addresses.of("own.draft-plan"));
        assertThat(window.words())
                .contains(new Words(
                        addresses.goalOf("energy").title().readIn(language).text(), language.code()));
    }

    private PersonId coordinatorReading(Language language) {
        return reading(language, coordinator());
    }
}
