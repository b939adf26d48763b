package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.AgreementService;
import org.tandem.agreement.Key;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Submission;
import org.tandem.agreement.TacitClock;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.PlanTable.Page;

/** Lets people do with a plan what its pages let them do, each from the page as it is now. */
@TestComponent
class LivingPlan {

    static final Reason NO = new Reason("The dates do not fit.", Language.EN);

    private final WorkPlanService plans;
    private final PlanLifeService life;
    private final AgreementService agreement;
    private final AgreementQueries agreements;
    private final PlanTable table;
    private final JdbcClient database;

    LivingPlan(
            WorkPlanService plans,
            PlanLifeService life,
            AgreementService agreement,
            AgreementQueries agreements,
            PlanTable table,
            JdbcClient database) {
        this.plans = plans;
        this.life = life;
        this.agreement = agreement;
        this.agreements = agreements;
        this.table = table;
        this.database = database;
    }

    Page page(Scene scene) {
        return table.read(scene.plan());
    }

    VersionId newest(Scene scene) {
        Page page = page(scene);
        return Objects.requireNonNull(page.next() == null ? page.agreed() : page.next());
    }

    void edit(Scene scene, PersonId person, String title) {
        revise(scene, person, AgreedPlan.milestone(title));
    }

    void revise(Scene scene, PersonId person, MilestoneDraft draft) {
        PersonAuthentication.run(
                person,
                () -> plans.reviseMilestone(scene.milestone(), page(scene).milestone(), draft));
    }

    void open(Scene scene, PersonId person) {
        PersonAuthentication.run(person, () -> life.openDraft(scene.plan(), newest(scene)));
    }

    void submit(Scene scene, PersonId person, Country country) {
        submit(scene, person, country, Reservation.none(Language.EN));
    }

    void submit(Scene scene, PersonId person, Country country, Reservation words) {
        PersonAuthentication.run(
                person,
                () -> life.submit(scene.plan(), newest(scene), page(scene).revision(), country, words));
    }

    void reviseMinor(Scene scene, PersonId person, Country country) {
        PersonAuthentication.run(
                person,
                () -> life.reviseMinor(scene.plan(), newest(scene), page(scene).revision(), country));
    }

    void contest(Scene scene, PersonId person, Country country) {
        PersonAuthentication.run(
                person,
                () -> agreement.contest(Objects.requireNonNull(page(scene).minor()), country, NO));
    }

    void agree(Scene scene, PersonId person, Country country) {
        agree(scene, person, country, Reservation.none(Language.EN));
    }

    void agree(Scene scene, PersonId person, Country country, Reservation words) {
        agree(person, country, words, page(scene));
    }

    /** From a page that was opened earlier. */
    void agree(PersonId person, Country country, Reservation words, Page seen) {
        PersonAuthentication.run(
                person, () -> agreement.agree(Objects.requireNonNull(seen.submission()), seen.said(), country, words));
    }

    void withdraw(Scene scene, PersonId person, Country country) {
        Page seen = page(scene);
        PersonAuthentication.run(
                person, () -> agreement.withdraw(Objects.requireNonNull(seen.submission()), seen.said(), country));
    }

    void refuse(Scene scene, PersonId person, Country country) {
        Page seen = page(scene);
        PersonAuthentication.run(
                person, () -> agreement.refuse(Objects.requireNonNull(seen.submission()), seen.said(), country, NO));
    }

    /** Both holders agree to the draft. */
    void agreeByBoth(Scene scene) {
        submit(scene, scene.canada(), Country.CA);
        agree(scene, scene.mexico(), Country.MX);
    }

    /** What was last put before both countries, as its page shows it. */
    Submission submission(Scene scene, PersonId reader) {
        return SmallPartnership.as(reader, () -> agreements.newest(PlanMatters.subject(scene.plan())))
                .orElseThrow()
                .submission();
    }

    /** A country's key on what was last put before both countries, which it has given. */
    Key key(Scene scene, Country country) {
        return Objects.requireNonNull(submission(scene, scene.canada()).keys().get(country));
    }

    /** Since when a clock runs on what was last put before both countries; null while none does. */
    @Nullable
    LocalDate silentSince(Scene scene) {
        TacitClock clock = submission(scene, scene.canada()).clock();
        return clock == null ? null : clock.startedOn();
    }

    /** What the history tells of an act on the plan: the role, the country and the sector, or nulls for time's own. */
    List<Map<String, Object>> told(Scene scene, String action) {
        return database.sql("""
                select by_id, by_role, by_country, by_sector, fields::text as fields from audit_entry
                 where subject_id = :plan and action = :action order by done_at, id
                """)
                .param("plan", scene.plan().value())
                .param("action", action)
                .query()
                .listOfRows();
    }
}
