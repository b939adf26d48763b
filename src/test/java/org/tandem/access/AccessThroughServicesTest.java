package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.audit.HistoryQueries;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeQueries;
import org.tandem.cycle.ThemeService;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.discussion.ConversationService;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.groups.PlacePart;
import org.tandem.groups.PlaceService;
import org.tandem.groups.RosterQueries;
import org.tandem.groups.SeatHolding;
import org.tandem.groups.Term;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.stocktaking.DashboardQueries;
import org.tandem.testing.Persons;
import org.tandem.testing.Places;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.WorkPlanService;

/** Every cell of product.md §5 for what exists, asked through the services as somebody who holds just that place. */
@TandemTest
@Transactional
@Import({Persons.class, Places.class})
class AccessThroughServicesTest {

    /** ok, no (may read but not do this) or ? (not found), for own group and another one. */
    private static final String TABLE = """
            deed                  CO_CHAIR ALTERNATE SECRETARY COORDINATOR NATIONAL_CO_CHAIR MEMBER OBSERVER ADMINISTRATOR
            own.draft.read        ok       ok        ok        ok          ok                ok     ?        ?
            own.draft.write       ok       ok        ok        ok          no                no     ?        ?
            own.agreed.read       ok       ok        ok        ok          ok                ok     ok       ?
            own.line.write        ok       ok        ok        ok          no                no     no       ?
            own.other-line.write  no       no        no        no          no                no     no       ?
            own.comments.read     ok       ok        ok        ok          ok                ok     ?        ?
            own.comments.write    ok       ok        ok        ok          ok                ok     ?        ?
            own.people.read       ok       ok        ok        ok          ok                ok     ?        ?
            own.people.admit      ok       ok        ok        ok          no                no     ?        ?
            own.people.admit-other no      no        no        no          no                no     ?        ?
            own.seats.fill        no       no        no        ok          no                no     ?        ?
            own.seats.fill-other  no       no        no        no          no                no     ?        ?
            other.seats.fill      no       no        no        ok          no                no     ?        ?
            own.trail.read        ok       ok        ok        ok          ok                ?      ?        ?
            other.draft.read      ?        ?         ?         ok          ok                ?      ?        ?
            other.draft.write     ?        ?         ?         ok          no                ?      ?        ?
            other.agreed.read     ok       ok        ok        ok          ok                ok     ok       ?
            other.line.write      no       no        no        ok          no                no     no       ?
            other.comments.read   ?        ?         ?         ok          ok                ?      ?        ?
            other.comments.write  ?        ?         ?         ok          ok                ?      ?        ?
            other.trail.read      ?        ?         ?         ok          ok                ?      ?        ?
            other.people.read     ok       ok        ok        ok          ok                ok     ?        ?
            dashboard.read        ok       ok        ok        ok          ok                ok     ok       ok
            rows.read             ok       ok        ok        ok          ok                ok     ok       ?
            editions.open         ?        ?         ?         ok          ?                 ?      ?        ?
            themes.read           ok       ok        ok        ok          ok                ok     ok       ok
            themes.add            no       no        no        ok          no                no     no       no
            accounts.appoint      ?        ?         ?         ?           ?                 ?      ?        ok
            """;

    @Autowired
    Persons persons;

    @Autowired
    Places places;

    @Autowired
    GroupQueries groups;

    @Autowired
    EditionQueries editions;

    @Autowired
    EditionService editionService;

    @Autowired
    ThemeQueries themes;

    @Autowired
    ThemeService themeService;

    @Autowired
    WorkPlanQueries plans;

    @Autowired
    WorkPlanService planService;

    @Autowired
    ProgressService progress;

    @Autowired
    CommentService comments;

    @Autowired
    ConversationService conversations;

    @Autowired
    RosterQueries roster;

    @Autowired
    PlaceService placeService;

    @Autowired
    DashboardQueries dashboards;

    @Autowired
    HistoryQueries history;

    static Stream<Arguments> cells() {
        List<String[]> lines = TABLE.lines().map(line -> line.split("\\s+")).toList();
        String[] roles = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(line -> Stream.iterate(1, column -> column < roles.length, column -> column + 1)
                        .map(column -> Arguments.of(line[0], Role.valueOf(roles[column]), line[column])));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("cells")
    void theServiceAnswersAsTheTableSays(String deed, Role role, String answer) {
        PersonId person = persons.somebody(UUID.randomUUID() + "@matrix.example");
        PersonId onlooker = persons.observer();
        // Energy is a draft and forestry agreed in the sample's current edition; human capital and mining are the
        // others.
        boolean own = !deed.startsWith("other.");
        GroupId draft = PersonAuthentication.call(
                onlooker, () -> groups.byCode(own ? "energy" : "human-capital").id());
        GroupId agreed = PersonAuthentication.call(
                onlooker, () -> groups.byCode(own ? "forestry" : "mining").id());
        for (String code : List.of("energy", "forestry")) {
            places.give(
                    person,
                    role,
                    Country.CA,
                    PersonAuthentication.call(
                            onlooker, () -> groups.byCode(code).id()));
        }
        Edition edition = PersonAuthentication.call(onlooker, () -> editions.named(null));
        PersonId reader = places.coordinator(persons.somebody(UUID.randomUUID() + "@matrix.example"), Country.MX);
        GoalId goal = PersonAuthentication.call(reader, () -> goalOf(draft, edition));
        MilestoneRow milestone = PersonAuthentication.call(reader, () -> openMilestoneOf(agreed, edition));

        @Nullable
        Throwable refusal = catchThrowable(() -> PersonAuthentication.run(
                person,
                () -> attempt(deed.substring(deed.indexOf('.') + 1), deed, draft, agreed, edition, goal, milestone)));

        assertThat(word(refusal)).as("%s by %s", deed, role).isEqualTo(answer);
    }

    private void attempt(
            String what,
            String deed,
            GroupId draft,
            GroupId agreed,
            Edition edition,
            GoalId goal,
            MilestoneRow milestone) {
        SubjectRef subject = SubjectRef.of(SubjectKind.MILESTONE, milestone.id());
        switch (deed.equals("dashboard.read")
                        || deed.equals("rows.read")
                        || deed.startsWith("editions")
                        || deed.startsWith("themes")
                        || deed.startsWith("accounts")
                ? deed
                : what) {
            case "draft.read" -> requireSome(plans.plan(draft, edition.id()));
            case "draft.write" ->
                planService.reviseGoal(goal, revisionOf(goal, draft, edition), new GoalDraft(text(), null, null));
            case "agreed.read" -> plans.milestone(milestone.id());
            case "line.write" -> post(milestone, Country.CA);
            case "other-line.write" -> post(milestone, Country.MX);
            case "comments.read" -> conversations.on(subject, 10, null);
            case "comments.write" ->
                comments.post(
                        subject, new CommentDraft(new CommentId(UUID.randomUUID()), null, "…", Language.EN, false));
            case "people.read" -> roster.members(agreed);
            case "people.admit" ->
                placeService.admit(
                        agreed, persons.of(Country.CA), MembershipPart.MEMBER, Term.since(LocalDate.of(2020, 1, 1)));
            case "people.admit-other" ->
                placeService.admit(
                        agreed, persons.of(Country.MX), MembershipPart.MEMBER, Term.since(LocalDate.of(2020, 1, 1)));
            case "seats.fill" -> fill(agreed, Country.CA);
            case "seats.fill-other" -> fill(agreed, Country.MX);
            case "trail.read" -> history.of(subject, 1);
            case "dashboard.read" -> dashboards.of(edition, Language.EN);
            case "rows.read" -> plans.countedRows(edition);
            case "editions.open" -> editionService.open(edition("2098"));
            case "themes.read" -> themes.all();
            case "themes.add" -> themeService.add(new ThemeDraft(text(), null, LocalDate.of(2020, 1, 1), null));
            case "accounts.appoint" ->
                placeService.appoint(somebodyElse(), PlacePart.OBSERVER, null, Term.since(LocalDate.of(2020, 1, 1)));
            default -> throw new IllegalArgumentException(deed);
        }
    }

    /** A reader of agreed plans alone gets no draft, which counts as not found. */
    private static void requireSome(Optional<PlanDetails> plan) {
        if (plan.isEmpty()) {
            throw new NotFound();
        }
    }

    private static String word(@Nullable Throwable refusal) {
        return switch (refusal) {
            case null -> "ok";
            case NotAllowed no -> "no";
            case NotFound unknown -> "?";
            default -> refusal.toString();
        };
    }

    private void fill(GroupId group, Country country) {
        placeService.fillSeat(
                group,
                country,
                Sector.PRIVATE,
                new SeatHolding(
                        somebodyElse(),
                        HoldingPart.ALTERNATE,
                        Term.since(LocalDate.of(2020, 1, 1)),
                        false,
                        null,
                        null,
                        false));
    }

    private PersonId somebodyElse() {
        return persons.somebody(UUID.randomUUID() + "@matrix.example");
    }

    private void post(MilestoneRow milestone, Country country) {
        progress.post(
                milestone.id(),
                UpdateDraft.wordless(
                        UpdateKind.NOTHING_TO_REPORT,
                        new UpdateId(UUID.randomUUID()),
                        country,
                        milestone.facts().line(country).lastUpdate(),
                        Language.EN,
                        false));
    }

    private Revision revisionOf(GoalId goal, GroupId group, Edition edition) {
        return plans.plan(group, edition.id()).map(PlanDetails::goals).orElse(List.of()).stream()
                .filter(row -> row.id().equals(goal))
                .map(row -> row.revision())
                .findFirst()
                .orElse(Revision.FIRST);
    }

    private GoalId goalOf(GroupId group, Edition edition) {
        return plans.plan(group, edition.id()).orElseThrow().goals().getFirst().id();
    }

    private MilestoneRow openMilestoneOf(GroupId group, Edition edition) {
        return plans.countedRows(edition, List.of(group)).stream()
                .filter(row -> row.closed() == null)
                .findFirst()
                .orElseThrow();
    }

    private static LocalizedText text() {
        return LocalizedText.of(Language.EN, "A goal");
    }

    private static EditionDraft edition(String code) {
        LocalDate day = LocalDate.of(Integer.parseInt(code), 11, 1);
        return new EditionDraft(
                code,
                null,
                day.getYear(),
                Country.CA,
                null,
                MeetingMode.HYBRID,
                null,
                day.minusYears(1),
                day,
                day,
                false);
    }
}
