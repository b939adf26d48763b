package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.ui.Texts;

/** What an administrator sets for the whole Partnership. */
class SettingsPageTest extends KeysPagesTest {

    private static final String DAYS = "Working days to answer";

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseKnowsOfThePage(Role role) {
        Window window = windowOf(somebody(role, Country.CA, "energy"));
        assertThat(window.open("settings")).isEqualTo("?");
        window.open("");
        assertThat(isInNavigation(window)).isFalse();
    }

    @Test
    void anAdministratorSavesWhatHoldsAtOnce() {
        Window window = settings();
        assertThat(isInNavigation(window)).isTrue();
        tick(window, "Silence counts as agreement to a work plan");
        days(window, 5);

        new Form(window).press("Save");

        assertThat(jdbc.sql("select tacit and not private_seats_agree and tacit_days = 5 from agreement_settings")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void savingTwiceInARowIsNoConflict() {
        Window window = settings();
        days(window, 5);
        Form form = new Form(window).press("Save");
        days(window, 6);
        form.press("Save");

        assertThat(window.text()).doesNotContain("Somebody else saved first");
        assertThat(storedDays()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 61, Integer.MAX_VALUE})
    void aNumberOfDaysOutOfReasonIsRefusedInWordsAndStays(int days) {
        Window window = settings();
        days(window, days);

        new Form(window).press("Save");

        assertThat(window.words()).extracting(Words::text).contains("Give a number of working days from 1 to 60.");
        assertThat(daysField(window).getValue()).isEqualTo(days);
        assertThat(storedDays()).isEqualTo(10);
    }

    @Test
    void noNumberIsRefusedInWords() {
        Window window = settings();
        days(window, null);

        new Form(window).press("Save");

        assertThat(window.words()).extracting(Words::text).contains("Give a whole number of working days.");
        assertThat(storedDays()).isEqualTo(10);
    }

    @Test
    void whereAnotherSavedFirstTheirsAndMineStandSideBySide() {
        Window mine = settings();
        Window theirs = settings();
        days(theirs, 20);
        new Form(theirs).press("Save");
        days(mine, 5);

        new Form(mine).press("Save");

        assertThat(mine.text()).contains("Somebody else saved first", "20", "5");
        assertThat(storedDays()).isEqualTo(20);
        new Form(mine).press("Keep mine");
        assertThat(storedDays()).isEqualTo(5);
    }

    @Test
    void whoTakesTheirsSavesNothing() {
        Window mine = settings();
        Window theirs = settings();
        days(theirs, 20);
        new Form(theirs).press("Save");
        days(mine, 5);

        new Form(mine).press("Save").press("Take theirs");

        assertThat(daysField(mine).getValue()).isEqualTo(20);
        assertThat(storedDays()).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsWholeIn(Language language) {
        Window window = windowOf(reading(language, somebody(Role.ADMINISTRATOR, Country.CA, "energy")));
        assertThat(window.open("settings")).isEqualTo("ok");
        Texts texts = new Texts(language);
        assertThat(window.words())
                .extracting(Words::text)
                .contains(
                        texts.text("agreement.settings.private-seats"),
                        texts.text("agreement.settings.tacit.hint"),
                        texts.text("agreement.settings.tacit-days.hint"));
    }

    private Window settings() {
        Window window = windowOf(somebody(Role.ADMINISTRATOR, Country.CA, "energy"));
        assertThat(window.open("settings")).isEqualTo("ok");
        return window;
    }

    private static boolean isInNavigation(Window window) {
        return window.findAnywhere(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals("settings"));
    }

    private static void tick(Window window, String label) {
        window.find(Checkbox.class).withLabel(label).single().setValue(true);
    }

    private static void days(Window window, @Nullable Integer days) {
        daysField(window).setValue(days);
    }

    private static IntegerField daysField(Window window) {
        return window.find(IntegerField.class).withLabel(DAYS).single();
    }

    private int storedDays() {
        return jdbc.sql("select tacit_days from agreement_settings")
                .query(Integer.class)
                .single();
    }
}
