package org.tandem.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.search.Found;
import org.tandem.search.Marked;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.WorkPlanService;

/** What is found, by whom, and in which order; each test looks for words that no other text has. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class SearchQueriesTest {

    @Autowired
    private SearchQueries searches;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private AgreedPlan plans;

    @Autowired
    private WorkPlanService writing;

    @Autowired
    private CommentService comments;

    private Scene scene;
    private String rare;

    @BeforeEach
    void draftAPlan() {
        scene = plans.draft();
        rare = word();
    }

    @Test
    void whatStandsInADraftIsFoundByThoseWhoReadIt() {
        name("The " + rare);
        List<PersonId> readers = List.of(
                scene.canada(),
                partnership.admitted(scene.group(), MembershipPart.MEMBER),
                partnership.coordinator(Country.MX),
                partnership.nationalCoChair(Country.CA));
        List<PersonId> others = List.of(
                partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                partnership.coChair(partnership.group(), Country.CA),
                partnership.administrator());

        readers.forEach(reader -> assertThat(kinds(find(reader, rare))).containsExactly(SubjectKind.MILESTONE));
        others.forEach(reader -> {
            assertThat(find(reader, rare).best()).isEmpty();
            assertThat(find(reader, rare).counts()).isEmpty();
        });
        assertThat(find(scene.canada(), rare).best().getFirst().drafted()).isTrue();
    }

    @Test
    void onceAgreedEverybodyOfThePartnershipFindsIt() {
        name("The " + rare);
        agree();
        List.of(
                        partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                        partnership.coChair(partnership.group(), Country.MX))
                .forEach(reader -> assertThat(kinds(find(reader, rare))).containsExactly(SubjectKind.MILESTONE));
        assertThat(find(partnership.administrator(), rare).best()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find(partnership.nobody(), rare));
    }

    @Test
    void commentsAreFoundByThoseWhoReadThem() {
        agree();
        CommentId comment = comment(scene.mexico(), "We wait for the " + rare + ".", Language.EN);

        assertThat(find(scene.canada(), rare).best()).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(SubjectRef.of(SubjectKind.COMMENT, comment));
            assertThat(found.on()).isEqualTo(SubjectRef.of(SubjectKind.MILESTONE, scene.milestone()));
            assertThat(found.title().sourceText()).isEqualTo("A milestone");
            assertThat(hits(found.around())).containsExactly(rare);
            assertThat(found.country()).isEqualTo(Country.MX);
        });
        assertThat(find(partnership.admitted(scene.group(), MembershipPart.OBSERVER), rare)
                        .counts())
                .isEmpty();
        assertThat(find(partnership.coChair(partnership.group(), Country.MX), rare)
                        .counts())
                .isEmpty();

        PersonAuthentication.run(scene.mexico(), () -> comments.delete(comment, Revision.FIRST));
        assertThat(find(scene.canada(), rare).counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ES, La exportación de limones XY, exportacion XY",
        "ES, La exportacion de limones XY, exportación XY",
        "ES, Reunión de autoridades forestales XY, reuniones autoridad XY",
        "FR, Prévention des incendies de forêt XY, prevention incendie foret XY",
        "FR, L’électricité des écoles XY, electricite ecole XY",
        "EN, Training of firefighters XY, train firefighter XY",
        "EN, Training of firefighters XY, XY firef",
        "EN, Management of equipment XY, XY managem",
        "ES, Plan operativo anual XY, XY operati",
        "EN, Training of firefighters XY, “training of” XY",
        "FR, Partage des équipes XY, «\u00a0partage des équipes\u00a0» XY"
    })
    void accentsAndEndingsDoNotMatter(Language language, String title, String question) {
        name(LocalizedText.of(language, title.replace("XY", rare)));
        assertThat(kinds(find(scene.canada(), question.replace("XY", rare)))).containsExactly(SubjectKind.MILESTONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XY \"together words\"", "XY -words", "XY elsewhere", "-XY zzzz", "\"XY together\""})
    void whatIsAskedOtherwiseIsNotFound(String question) {
        name("These words together: " + rare);
        assertThat(find(scene.canada(), question.replace("XY", rare)).best()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "XY:*",
                "XY & (",
                "\"XY",
                "!!XY",
                "<->",
                "a\0b",
                "\\",
                "%",
                "\uE000XY\uE001",
                "🙂",
                "-",
                "\"\"",
                "-\"-",
                "-- --\"",
                "ou o or",
                "XY'"
            })
    void whateverIsTypedIsAnswered(String question) {
        name("These words together: " + rare);
        assertThat(find(scene.canada(), question.replace("XY", rare)).counts().values())
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(find(scene.canada(), (question + " ").repeat(1000)).best()).isNotNull();
    }

    @Test
    void theReadersLanguageComesFirstThenTheReadersGroups() {
        Scene other = plans.draft();
        LocalizedText french = LocalizedText.of(Language.FR, "Le " + rare);
        LocalizedText english = LocalizedText.of(Language.EN, "The " + rare);
        name(french);
        agree();
        name(other, english);
        agree(other);
        Scene own = plans.draft();
        name(own, english);
        agree(own);

        assertThat(subjects(find(own.canada(), rare, Language.EN)))
                .containsExactly(own.milestone(), other.milestone(), scene.milestone());
        assertThat(subjects(find(own.canada(), rare, Language.FR))).startsWith(scene.milestone());
    }

    @Test
    void theWordsAreMarkedInTheLanguageInWhichTheyWereFound() {
        name(LocalizedText.of(Language.EN, "The orchard", "Le verger " + rare, "El huerto"));
        Found found = find(scene.canada(), rare, Language.ES).best().getFirst();
        assertThat(found.marked().language()).isEqualTo(Language.FR);
        assertThat(hits(found.marked())).containsExactly(rare);
    }

    @Test
    void filtersNarrowWhatIsFound() {
        name("The " + rare);
        agree();
        comment(scene.mexico(), rare, Language.ES);
        comment(scene.canada(), rare, Language.EN);
        PersonId coordinator = partnership.coordinator(Country.CA);

        assertThat(counts(coordinator, null, null, null, null))
                .isEqualTo(Map.of(SubjectKind.MILESTONE, 1, SubjectKind.COMMENT, 2));
        assertThat(counts(coordinator, SubjectKind.COMMENT, null, null, Country.MX))
                .isEqualTo(Map.of(SubjectKind.COMMENT, 1));
        assertThat(counts(coordinator, null, scene.group(), scene.edition(), null))
                .hasSize(2);
        assertThat(counts(coordinator, null, partnership.group(), null, null)).isEmpty();
        assertThat(counts(coordinator, null, null, partnership.edition(), null)).isEmpty();
        assertThat(counts(partnership.coChair(partnership.group(), Country.CA), null, scene.group(), null, null))
                .isEqualTo(Map.of(SubjectKind.MILESTONE, 1));
    }

    @Test
    void withoutWordsWhatIsNewIsShown() {
        agree();
        CommentId older = comment(scene.mexico(), "First " + rare, Language.EN);
        CommentId newer = comment(scene.mexico(), "Second " + rare, Language.EN);
        assertThat(find(scene.canada(), "").best().stream().map(Found::subject))
                .containsSubsequence(
                        SubjectRef.of(SubjectKind.COMMENT, newer), SubjectRef.of(SubjectKind.COMMENT, older));
    }

    private void name(String english) {
        name(LocalizedText.of(Language.EN, english));
    }

    private void name(LocalizedText title) {
        name(scene, title);
    }

    private void name(Scene of, LocalizedText title) {
        MilestoneDraft draft =
                new MilestoneDraft(title, null, null, null, "", Set.of(), null, LocalDate.of(2026, 9, 12), false);
        PersonAuthentication.run(of.canada(), () -> writing.reviseMilestone(of.milestone(), Revision.FIRST, draft));
    }

    private void agree() {
        agree(scene);
    }

    private void agree(Scene of) {
        plans.agree(of);
    }

    private CommentId comment(PersonId person, String words, Language language) {
        CommentId id = new CommentId(UUID.randomUUID());
        CommentDraft draft = new CommentDraft(id, null, words, language, false);
        PersonAuthentication.run(
                person, () -> comments.post(SubjectRef.of(SubjectKind.MILESTONE, scene.milestone()), draft));
        return id;
    }

    private SearchResults find(PersonId reader, String words) {
        return find(reader, words, Language.EN);
    }

    private SearchResults find(PersonId reader, String words, Language language) {
        return as(reader, () -> searches.find(question(words, null, null, null, language), null));
    }

    private Map<SubjectKind, Integer> counts(
            PersonId reader,
            @Nullable SubjectKind kind,
            @Nullable GroupId group,
            @Nullable EditionId edition,
            @Nullable Country country) {
        return as(
                reader,
                () -> searches.find(question(rare, group, edition, country, Language.EN), kind)
                        .counts());
    }

    private SearchQuestion question(
            String words,
            @Nullable GroupId group,
            @Nullable EditionId edition,
            @Nullable Country country,
            Language language) {
        return new SearchQuestion(words, group, edition, country, language, searches.own(), 20);
    }

    private static List<SubjectKind> kinds(SearchResults results) {
        return results.best().stream().map(found -> found.subject().kind()).toList();
    }

    private static List<Object> subjects(SearchResults results) {
        return results.best().stream()
                .map(found -> (Object) new MilestoneId(found.subject().id()))
                .toList();
    }

    private static List<String> hits(Marked words) {
        return words.parts().stream()
                .filter(Marked.Part::hit)
                .map(Marked.Part::text)
                .toList();
    }

    private static String word() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> String.valueOf((char) ('g' + Character.digit(letter, 16))))
                .collect(Collectors.joining())
                .substring(0, 12)
                .toLowerCase(Locale.ROOT);
    }
}
