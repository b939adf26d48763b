package org.tandem.pages;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.agreement.Reservation;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanQueries;

/** Puts the sample's energy plan, a draft, before both countries. */
abstract class KeysPagesTest extends PagesTest {

    static final String PAGE = "groups/energy/plan/agreement";

    @Autowired
    PlanLifeService life;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private GroupQueries groupQueries;

    @Autowired
    private EditionQueries editions;

    /** The standing of a group's plan of the current edition. */
    PlanRow plan(String group, PersonId reader) {
        return PersonAuthentication.call(
                reader,
                () -> plans.standing(
                                groupQueries.byCode(group).id(),
                                editions.named(null).id())
                        .orElseThrow());
    }

    /** Submits without a key, as a secretary of Canada does. */
    void submit() {
        submit(somebody(Role.SECRETARY, Country.CA, "energy"), Country.CA);
    }

    void submit(PersonId writer, Country country) {
        PlanRow plan = plan("energy", writer);
        PlanRow.Next draft = Objects.requireNonNull(plan.draft());
        PersonAuthentication.run(
                writer,
                () -> life.submit(
                        plan.id(), draft.version(), draft.revision(), country, Reservation.none(Language.EN)));
    }

    /** Opens the submitted text again as a draft. */
    void takeBack(PersonId writer) {
        PlanRow plan = plan("energy", writer);
        PersonAuthentication.run(
                writer,
                () -> life.openDraft(
                        plan.id(), Objects.requireNonNull(plan.next()).version()));
    }

    PersonId coChair(Country country) {
        return somebody(Role.CO_CHAIR, country, "energy");
    }

    Window page(PersonId reader) {
        Window window = windowOf(reader);
        window.open(PAGE);
        return window;
    }

    /** From now on silence counts. */
    void letSilenceCount() {
        jdbc.sql("update agreement_settings set tacit = true").update();
    }
}
