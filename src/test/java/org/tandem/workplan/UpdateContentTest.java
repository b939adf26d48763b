package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** What an update must say, and what it may. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class UpdateContentTest {

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private JdbcClient database;

    private final UpdateId update = new UpdateId(UUID.randomUUID());

    private Scene scene;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
    }

    @ParameterizedTest
    @EnumSource(
            value = MilestoneStatus.class,
            names = {"AT_RISK", "DELAYED", "NOT_BEING_PURSUED"})
    void badNewsNamesAnObstacleAndAReason(MilestoneStatus status) {
        misses("obstacle", AgreedPlan.explained(Country.CA, null, status, null, "It rained.", "A point."));
        misses("reason", AgreedPlan.explained(Country.CA, null, status, Obstacle.OTHER, " ", "A point."));

        post(AgreedPlan.explained(Country.CA, null, status, Obstacle.EXTERNAL_EVENT, "It rained.", "A point."));
        assertThat(onlyUpdate().obstacle()).isEqualTo(Obstacle.EXTERNAL_EVENT);
        assertThat(onlyUpdate().reason()).isEqualTo("It rained.");
    }

    @Test
    void anUpdateHasAStatusAndAPoint() {
        misses("status", AgreedPlan.update(Country.CA, null, null, "A point."));
        misses("points", AgreedPlan.update(Country.CA, null, MilestoneStatus.ON_TRACK));
    }

    @Test
    void theFormHearsOfAllThatIsMissingAtOnce() {
        assertThat(AgreedPlan.update(Country.CA, null, MilestoneStatus.DELAYED).missing())
                .extracting(IncompleteUpdate::field)
                .containsExactly("obstacle", "reason", "points");
    }

    @Test
    void anObstacleThatTheStatusDoesNotAskForIsNotKept() {
        post(AgreedPlan.explained(
                Country.CA, null, MilestoneStatus.ON_TRACK, Obstacle.RESOURCES, "No longer.", "A point."));

        assertThat(onlyUpdate().obstacle()).isNull();
        assertThat(onlyUpdate().reason()).isNull();
    }

    @Test
    void theDatabaseAsksForTheObstacleToo() {
        post(AgreedPlan.onTrack(Country.CA, null));

        assertThatThrownBy(() -> database.sql("update progress_update set status = 'DELAYED' where milestone_id = :id")
                        .param("id", scene.milestone().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("update_obstacle_when_needed");
    }

    @Test
    void theDatabaseKnowsThatStillTrueRepeatsAnother() {
        post(AgreedPlan.onTrack(Country.CA, null));

        assertThatThrownBy(() -> database.sql("update progress_update set kind = 'STILL_TRUE' where milestone_id = :id")
                        .param("id", scene.milestone().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("update_repeats_another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('a')</script> & <b>bold</b>",
                "Reunión ✔ 👩🏽‍🚒 Équipe",
                "שלום עולם",
                "two\nlines",
                " spaces "
            })
    void whatIsTypedIsKeptExactly(String point) {
        post(AgreedPlan.update(Country.CA, null, MilestoneStatus.ON_TRACK, point));

        assertThat(onlyUpdate().points()).containsExactly(point);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "nul\u0000", "bell\u0007", "half \ud83d of a pair"})
    void whatCannotBeAPointIsRefused(String point) {
        refuses(AgreedPlan.update(Country.CA, null, MilestoneStatus.ON_TRACK, point));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        refuses(AgreedPlan.update(Country.CA, null, MilestoneStatus.ON_TRACK, "x".repeat(281)));
        refuses(AgreedPlan.update(Country.CA, null, MilestoneStatus.ON_TRACK, "1", "2", "3", "4"));
    }

    @Test
    void evidenceIsALinkToAPage() {
        refuses(withLink("javascript:alert(1)"));
        refuses(withLink("ftp://example.org"));

        post(withLink("https://example.org/record?a=b"));
        assertThat(onlyUpdate().evidence())
                .containsExactly(new EvidenceLink("https://example.org/record?a=b", "The record"));
        assertThat(read().evidence()).hasSize(1);
    }

    @Test
    void theSameUpdatePostedAgainIsKeptOnceWithEverythingInIt() {
        UpdateDraft full = full(Obstacle.OTHER, LocalDate.of(2026, 10, 1), Language.EN, "https://example.org/a");
        post(full);
        post(full);
        assertThat(onlyUpdate().evidence()).hasSize(1);
    }

    @Test
    void whatTheStatusDoesNotAskForMakesNoDifference() {
        UpdateDraft draft = AgreedPlan.explained(
                Country.CA, null, MilestoneStatus.ON_TRACK, Obstacle.RESOURCES, "No longer.", "A point.");
        post(draft);
        post(draft);
        assertThat(onlyUpdate().reason()).isNull();
    }

    @Test
    void theSameUpdateWithOneThingEditedIsRefusedRatherThanLost() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        UpdateDraft posted = full(Obstacle.OTHER, day, Language.EN, "https://example.org/a");
        post(posted);
        Stream.of(
                        full(Obstacle.RESOURCES, day, Language.EN, "https://example.org/a"),
                        full(Obstacle.OTHER, day.plusDays(1), Language.EN, "https://example.org/a"),
                        full(Obstacle.OTHER, null, Language.EN, "https://example.org/a"),
                        full(Obstacle.OTHER, day, Language.ES, "https://example.org/a"),
                        full(Obstacle.OTHER, day, Language.EN, "https://example.org/b"))
                .forEach(edited ->
                        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> post(edited)));
        assertThat(onlyUpdate().obstacle()).isEqualTo(Obstacle.OTHER);
    }

    private UpdateDraft full(Obstacle obstacle, @Nullable LocalDate nextStepDue, Language language, String url) {
        return new UpdateDraft(
                update,
                Country.CA,
                null,
                null,
                UpdateKind.CHANGED,
                MilestoneStatus.DELAYED,
                List.of("A point."),
                obstacle,
                "It rained.",
                "Wait.",
                nextStepDue,
                language,
                List.of(new EvidenceLink(url, "The record")),
                false);
    }

    private static UpdateDraft withLink(String url) {
        return new UpdateDraft(
                new UpdateId(UUID.randomUUID()),
                Country.CA,
                null,
                null,
                UpdateKind.CHANGED,
                MilestoneStatus.ON_TRACK,
                List.of("A point."),
                null,
                "",
                "",
                null,
                Language.EN,
                List.of(new EvidenceLink(url, "The record")),
                false);
    }

    private void post(UpdateDraft draft) {
        PersonAuthentication.run(scene.canada(), () -> progress.post(scene.milestone(), draft));
    }

    private void misses(String field, UpdateDraft draft) {
        assertThatExceptionOfType(IncompleteUpdate.class)
                .isThrownBy(() -> post(draft))
                .extracting(IncompleteUpdate::field)
                .isEqualTo(field);
    }

    private void refuses(UpdateDraft draft) {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> post(draft));
    }

    private UpdateRow onlyUpdate() {
        assertThat(read().updates()).hasSize(1);
        return read().updates().getFirst();
    }

    private MilestoneDetails read() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()));
    }
}
