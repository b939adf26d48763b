package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Texts of a plan are kept exactly as written, or refused. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class PlanTextTest {

    @Autowired
    private WorkPlanService service;

    @Autowired
    private DropService drops;

    @Autowired
    private DraftQueries drafts;

    @Autowired
    private AgreedPlan agreedPlan;

    private Scene scene;

    @BeforeEach
    void openDraft() {
        scene = agreedPlan.draft();
    }

    static List<String> odd() {
        return List.of(
                "🌲🇨🇦🇲🇽 family 👩‍👩‍👧",
                "مرحبا بالعالم \u202eabc",
                "<script>alert('x')</script> & <b>bold</b> \"quoted\" \\ back",
                "'; drop table goal; --",
                "${jndi:ldap://x} {0} {validation.blank} #{1+1}",
                "  spaces kept  ",
                "é e\u0301 ﬁ",
                "x".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void keepsOddTextExactly(String title) {
        MilestoneDraft draft = titled(LocalizedText.of(Language.FR, title, title, title));
        PersonAuthentication.run(
                scene.canada(), () -> service.reviseMilestone(scene.milestone(), Revision.FIRST, draft));
        assertThat(MilestoneDraft.of(as(scene.mexico(), () -> drafts.milestone(scene.milestone()))))
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "a\u0000b", "bell\u0007", "two\nlines", "half \ud83c of a pair"})
    void refusesATitleThatIsBlankOrHasControlCharacters(String title) {
        refuses(LocalizedText.of(Language.EN, title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "two\nlines"})
    void refusesATranslationLikeTheSource(String translation) {
        refuses(LocalizedText.of(Language.EN, "Fine", translation, ""));
    }

    @Test
    void refusesAnOverlongTitleInAnyLanguageAndCutsNothing() {
        for (Language language : Language.values()) {
            refuses(LocalizedText.of(language, "x".repeat(301)));
            refuses(LocalizedText.of(
                    Language.EN, "Fine", "x".repeat(language == Language.EN ? 301 : 1), "x".repeat(301)));
        }
    }

    @Test
    void keepsNoTextWhereNothingIsWrittenInAnyLanguage() {
        GoalId goal = new GoalId(UUID.randomUUID());
        GoalDraft draft = new GoalDraft(
                AgreedPlan.text("A goal"), AgreedPlan.text(""), LocalizedText.of(Language.ES, " ", "", ""));
        PersonAuthentication.run(scene.canada(), () -> service.addGoal(goal, scene.plan(), draft, false));
        GoalRow kept = as(scene.canada(), () -> drafts.goal(goal).goal());
        assertThat(kept.description()).isNull();
        assertThat(kept.expectedResult()).isNull();
    }

    @Test
    void refusesATranslationOfATextThatItsSourceDoesNotHave() {
        GoalDraft draft =
                new GoalDraft(AgreedPlan.text("A goal"), LocalizedText.of(Language.EN, "", "Traduction", ""), null);
        PersonAuthentication.run(
                scene.canada(),
                () -> assertThatExceptionOfType(ConstraintViolationException.class)
                        .isThrownBy(() -> service.addGoal(new GoalId(UUID.randomUUID()), scene.plan(), draft, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b"})
    void refusesToDropWithoutAReason(String reason) {
        PersonAuthentication.run(
                scene.canada(),
                () -> assertThatExceptionOfType(ConstraintViolationException.class)
                        .isThrownBy(() -> drops.dropMilestone(
                                scene.milestone(), Revision.FIRST, new DropDraft(reason, Language.EN))));
    }

    private void refuses(LocalizedText title) {
        PersonAuthentication.run(
                scene.canada(),
                () -> assertThatExceptionOfType(ConstraintViolationException.class)
                        .isThrownBy(() -> service.reviseMilestone(scene.milestone(), Revision.FIRST, titled(title))));
    }

    private static MilestoneDraft titled(LocalizedText title) {
        return new MilestoneDraft(title, null, null, null, "", Set.of(), null, null, false);
    }
}
