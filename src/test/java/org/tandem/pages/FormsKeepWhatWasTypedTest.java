package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;

/** What a form refuses it says in words, with all that was typed still there and nothing saved; what it takes it keeps exactly. */
class FormsKeepWhatWasTypedTest extends PagesTest {

    private static final String BLANK = "Write something here.";
    private static final String TOO_LONG = "at most";
    private static final String CONTROL = "invisible control character";
    /** Emoji of several code points, markup, an apostrophe, braces as in formats, text from right to left, an accent apart. */
    private static final String ODD =
            "👩🏽‍🌾🇲🇽 <b>a</b> <script>alert(1)</script> &amp; l'été {0} 100 % שלום مرحبا e\u0301";

    private Window window;

    @BeforeEach
    void openWindow() {
        window = windowOf(coordinator());
    }

    static Stream<Arguments> wrongTexts() {
        Stream<Arguments> blank = Field.REQUIRED.stream()
                .flatMap(field -> Stream.of("", " \n ").map(text -> Arguments.of(field, text, BLANK)));
        Stream<Arguments> others = Field.all()
                .flatMap(field -> Stream.of(
                        Arguments.of(field, "x".repeat(field.longest() + 1), TOO_LONG),
                        Arguments.of(field, "a\u0007b", CONTROL),
                        Arguments.of(field, "a\u0000b", CONTROL),
                        Arguments.of(field, "a\uD83Db", CONTROL)));
        return Stream.concat(blank, others);
    }

    @ParameterizedTest(name = "{0}: {2} {index}")
    @MethodSource("wrongTexts")
    void aWrongTextIsRefusedInWordsAndStays(Field field, String text, String message) {
        Form form = opened(field).type(field.label(), text);
        int before = changes();

        form.press(field.button());

        assertThat(window.words()).extracting(Words::text).anyMatch(said -> said.contains(message));
        assertThat(form.typed(field.label())).isEqualTo(text);
        assertThat(changes()).isEqualTo(before);
    }

    static Stream<Field> allFields() {
        return Field.all();
    }

    @ParameterizedTest
    @MethodSource("allFields")
    void anOddTextIsKeptExactly(Field field) {
        opened(field).type(field.label(), ODD).press(field.button());

        assertThat(window.words()).extracting(Words::text).noneMatch(said -> said.contains(CONTROL));
        assertThat(isStored(ODD)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("allFields")
    void theLongestTextIsKeptWhole(Field field) {
        String longest = "y".repeat(field.longest());
        opened(field).type(field.label(), longest).press(field.button());
        assertThat(isStored(longest)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("allFields")
    void aFormThatWasOpenWhenTheEditionMovedOnKeepsWhatWasTyped(Field field) {
        Form form = opened(field).type(field.label(), "Too late");
        int before = changes();
        jdbc.sql("update edition set stage = 'CLOSED'").update();

        form.press(field.button());

        assertThat(window.words())
                .extracting(Words::text)
                .containsAnyOf(FormRulesTest.EDITION_IS_CLOSED, FormRulesTest.COMMENTING_IS_CLOSED);
        assertThat(form.typed(field.label())).isEqualTo("Too late");
        assertThat(changes()).isEqualTo(before);
    }

    /** The form, filled so that it could be saved. */
    private Form opened(Field field) {
        assertThat(window.open(addresses.of(field.page()))).isEqualTo("ok");
        Form form = new Form(window);
        switch (field.page()) {
            case "own.agreed.update-ca" ->
                form.choose("Status", MilestoneStatus.DELAYED)
                        .choose("Obstacle", Obstacle.RESOURCES)
                        .type("Reason, in plain words", "The money came late")
                        .type("Point 1", "We waited");
            case "own.agreed.due" -> form.date("New due date", LocalDate.of(2028, 2, 3));
            default -> {}
        }
        return form;
    }

    /** Whether some row holds the text, as a column or within one. */
    private boolean isStored(String text) {
        return Stream.of("goal_text", "milestone_text", "due_move", "progress_update", "comment")
                .anyMatch(table -> jdbc.sql("""
                        select exists (select from %s as r
                         where jsonb_path_exists(to_jsonb(r), '$.** ? (@ == $wanted)',
                                                 jsonb_build_object('wanted', cast(:text as text))))
                        """.formatted(table))
                        .param("text", text)
                        .query(Boolean.class)
                        .single());
    }
}
