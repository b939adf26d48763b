package org.tandem.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.AtOnce;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/** Coordinators of both countries at the themes at the same moment; each transaction is a real one. */
@TandemTest
@Import({Persons.class, SmallPartnership.class})
class RacingThemeTest {

    @Autowired
    private ThemeService service;

    @Autowired
    private SmallPartnership partnership;

    private PersonId canada;
    private PersonId mexico;

    @BeforeEach
    void comeIn() {
        canada = partnership.coordinator(Country.CA);
        mexico = partnership.coordinator(Country.MX);
    }

    @RepeatedTest(5)
    void twoWhoAddOneNameAtOnceAddItOnce() {
        ThemeDraft draft = named();
        assertThat(AtOnce.run(List.of(() -> add(canada, draft), () -> add(mexico, draft))))
                .containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(5)
    void oneIsRenamedAndOneIsAddedButNotBothToOneName() {
        ThemeId theme = add(canada, named());
        ThemeDraft draft = named();
        assertThat(AtOnce.run(List.of(() -> revise(canada, theme, draft), () -> add(mexico, draft))))
                .containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(5)
    void twoWhoSaveOneThemeAtOnceSaveItOnce() {
        ThemeId theme = add(canada, named());
        assertThat(AtOnce.run(List.of(() -> revise(canada, theme, named()), () -> revise(mexico, theme, named()))))
                .containsExactlyInAnyOrder(true, false);
    }

    private ThemeId add(PersonId person, ThemeDraft draft) {
        return as(person, () -> service.add(draft));
    }

    private void revise(PersonId person, ThemeId theme, ThemeDraft draft) {
        PersonAuthentication.run(person, () -> service.revise(theme, Revision.FIRST, draft));
    }

    /** These stay, so each has a name of its own and is long over. */
    private static ThemeDraft named() {
        LocalDate day = LocalDate.of(2001, 1, 1);
        return new ThemeDraft(LocalizedText.of(Language.EN, "Theme " + UUID.randomUUID()), null, day, day);
    }
}
