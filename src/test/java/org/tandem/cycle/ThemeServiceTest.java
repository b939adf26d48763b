package org.tandem.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/** Themes in the hands of the coordinators. */
@TandemTest
@Transactional
@Import({Persons.class, SmallPartnership.class})
@RecordApplicationEvents
class ThemeServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);

    @Autowired
    private ThemeService service;

    @Autowired
    private ThemeQueries themes;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private Persons persons;

    @Autowired
    private ApplicationEvents events;

    private PersonId coordinator;

    @BeforeEach
    void comeIn() {
        coordinator = partnership.coordinator(Country.MX);
    }

    @Test
    void aThemeIsKeptAsItIsWrittenAndEverybodyReadsIt() {
        ThemeDraft draft = new ThemeDraft(
                LocalizedText.of(Language.ES, "Oceans 🌊 <b>{0}</b>", "Océans", "Océanos"),
                LocalizedText.of(Language.EN, "Coasts,\nand what lives off them"),
                FIRST,
                FIRST.plusYears(2));
        ThemeId id = add(draft);

        Theme theme = theme(partnership.administrator(), id);
        assertThat(ThemeDraft.of(theme)).isEqualTo(draft);
        assertThat(theme.revision()).isEqualTo(Revision.FIRST);
        assertThat(told("THEME_ADDED"))
                .extracting(FieldChange::field)
                .containsExactly("name", "description", "from", "until");
    }

    @Test
    void aDescriptionThatIsEmptyInEveryLanguageIsNone() {
        ThemeId id = add(new ThemeDraft(text("Oceans"), LocalizedText.of(Language.FR, ""), FIRST, null));
        assertThat(theme(coordinator, id).description()).isNull();
    }

    @Test
    void onlyCoordinatorsChangeThemAndOthersAreToldSo() {
        ThemeId id = add(named("Oceans"));
        for (PersonId person :
                List.of(partnership.nationalCoChair(Country.CA), partnership.administrator(), persons.observer())) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> as(person, () -> service.add(named("Rivers"))));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> revise(person, id, named("Rivers")));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> end(person, id, FIRST));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(person, themes::toAdd));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(
                            () -> as(person, () -> themes.toChange(id.value().toString())));
            assertThat(as(person, themes::all)).extracting(Theme::id).contains(id);
        }
    }

    @Test
    void whoHasNoPlaceKnowsOfNone() {
        PersonId nobody = persons.somebody("nobody@themes.example");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(nobody, themes::all));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(nobody, () -> service.add(named("Oceans"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(nobody, () -> themes.offeredIn(as(coordinator, partnership::edition), List.of())));
    }

    static List<LocalizedText> unfit() {
        return List.of(
                text(""),
                text(" "),
                text("x".repeat(500)),
                text("Oce\u0000ans"),
                text("Two\nlines"),
                LocalizedText.of(Language.EN, "Oceans", "x".repeat(500), ""),
                LocalizedText.of(Language.EN, "", "Océans", ""));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void aNameIsOneLineOfTwoHundredCharactersInTheLanguageItIsWrittenIn(LocalizedText name) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> add(new ThemeDraft(name, null, FIRST, null)));
    }

    @Test
    void noThemeEndsBeforeItBegins() {
        assertThatExceptionOfType(ThemeEndsBeforeItBegins.class)
                .isThrownBy(() -> add(new ThemeDraft(text("Oceans"), null, FIRST, FIRST.minusDays(1))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("until"));
        ThemeId id = add(new ThemeDraft(text("Oceans"), null, FIRST, FIRST));
        assertThatExceptionOfType(ThemeEndsBeforeItBegins.class)
                .isThrownBy(() -> end(coordinator, id, FIRST.minusDays(1)));
    }

    @Test
    void noTwoThemesHaveOneNameInAnyLanguageEvenWhenOneIsOver() {
        ThemeId id = add(new ThemeDraft(
                LocalizedText.of(Language.EN, "Oceans", "Océans", "Océanos"), null, FIRST, FIRST.plusDays(1)));
        for (LocalizedText name : List.of(
                text("Oceans"),
                text(" OCEANS "),
                LocalizedText.of(Language.FR, "Seas", "océans", ""),
                LocalizedText.of(Language.ES, "", "", "Océanos"))) {
            assertThatExceptionOfType(ThemeNameIsTaken.class)
                    .isThrownBy(() -> add(new ThemeDraft(name, null, FIRST, null)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        }
        ThemeId other = add(named("Rivers"));
        assertThatExceptionOfType(ThemeNameIsTaken.class).isThrownBy(() -> revise(coordinator, other, named("Oceans")));
        revise(coordinator, id, named("oceans"));
    }

    @Test
    void aNewOriginalOutdatesItsTranslations() {
        ThemeId id = add(new ThemeDraft(LocalizedText.of(Language.EN, "Oceans", "Océans", ""), null, FIRST, null));
        revise(coordinator, id, new ThemeDraft(LocalizedText.of(Language.EN, "Seas", "Océans", ""), null, FIRST, null));

        assertThat(theme(coordinator, id).name().languagesToMend()).contains(Language.FR);
        assertThat(told("THEME_REVISED")).extracting(FieldChange::field).containsExactly("name");
    }

    @Test
    void whoSavesFromAnOlderStateIsTold() {
        ThemeId id = add(named("Oceans"));
        end(coordinator, id, FIRST.plusYears(1));

        assertThat(theme(coordinator, id).until()).isEqualTo(FIRST.plusYears(1));
        assertThat(told("THEME_ENDED")).extracting(FieldChange::field).containsExactly("until");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        PersonAuthentication.run(coordinator, () -> service.revise(id, Revision.FIRST, named("Seas"))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        coordinator, () -> service.end(id, Revision.FIRST, new ThemeEnd(FIRST.plusYears(2)))));
    }

    @Test
    void anEditionOffersTheThemesThatFallIntoItAndAreNotOver() {
        LocalDate today = as(coordinator, editions::today);
        EditionId edition = partnership.edition();
        LocalDate meeting = as(coordinator, () -> editions.byId(edition)).data().meetingLast();
        ThemeId now = add(new ThemeDraft(text("Now"), null, today.minusDays(9), today));
        ThemeId later = add(new ThemeDraft(text("Later"), null, meeting, null));
        ThemeId over = add(new ThemeDraft(text("Over"), null, today.minusDays(9), today.minusDays(1)));
        ThemeId tooLate = add(new ThemeDraft(text("Too late"), null, meeting.plusDays(1), null));

        assertThat(offered(edition, List.of())).contains(now, later).doesNotContain(over, tooLate);
        assertThat(offered(edition, List.of(over))).contains(over, now, later).doesNotContain(tooLate);
    }

    private List<ThemeId> offered(EditionId edition, List<ThemeId> kept) {
        return as(coordinator, () -> themes.offeredIn(edition, kept)).stream()
                .map(Theme::id)
                .toList();
    }

    private ThemeId add(ThemeDraft draft) {
        return as(coordinator, () -> service.add(draft));
    }

    private void revise(PersonId person, ThemeId id, ThemeDraft draft) {
        Revision revision = theme(coordinator, id).revision();
        PersonAuthentication.run(person, () -> service.revise(id, revision, draft));
    }

    private void end(PersonId person, ThemeId id, LocalDate until) {
        Revision revision = theme(coordinator, id).revision();
        PersonAuthentication.run(person, () -> service.end(id, revision, new ThemeEnd(until)));
    }

    private Theme theme(PersonId reader, ThemeId id) {
        return as(reader, themes::all).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<FieldChange> told(String action) {
        return events.stream(Change.class)
                .filter(change -> change.subject().kind() == SubjectKind.THEME
                        && change.action().equals(action))
                .reduce((first, last) -> last)
                .orElseThrow()
                .fields();
    }

    private static ThemeDraft named(String name) {
        return new ThemeDraft(text(name), null, FIRST, null);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
