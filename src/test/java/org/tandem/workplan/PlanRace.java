package org.tandem.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.SubmissionId;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.AtOnce;
import org.tandem.workplan.PlanTable.Page;

/** One plan about which several people act at once, moment after moment; the seed chooses who does what. */
final class PlanRace {

    private static final Reason NO = new Reason("Not like this.", Language.EN);

    /** A draft opened from what is agreed, returned or, which takes it back, submitted by then. */
    private static final String OPENED = "OPENED";

    /** What somebody is about to do, from the page they have before them. */
    private record Intent(String told, Country country, PersonId person, Page page, Runnable act) {}

    private final PlanRacers players;
    private final PlanRacers.Group group;
    private final Random random;
    private final PlanId plan;
    private final MilestoneId milestone;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> happened = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> frozen = new HashMap<>();
    private int refusals;

    PlanRace(PlanRacers players, PlanRacers.Group group, PlanId plan, MilestoneId milestone, long seed) {
        this.players = players;
        this.group = group;
        this.plan = plan;
        this.milestone = milestone;
        this.random = new Random(seed);
    }

    /** Two to four people act at once. */
    void moment() {
        pages.add(players.table.read(plan));
        List<Intent> intents = new ArrayList<>();
        for (int people = 2 + random.nextInt(3); people > 0; people--) {
            intents.add(intent());
        }
        List<Boolean> let = AtOnce.run(intents.stream().map(Intent::act).toList());
        for (int i = 0; i < intents.size(); i++) {
            if (let.get(i)) {
                happened(intents.get(i));
            } else {
                refusals++;
            }
        }
    }

    private void happened(Intent intent) {
        happened.merge(intent.told(), 1, Integer::sum);
        boolean submitted = intent.told().equals("PLAN_SUBMITTED");
        if (submitted && !group.prepares(intent.person())) {
            happened.merge("KEY_GIVEN", 1, Integer::sum);
        }
        if (submitted || intent.told().equals("KEY_GIVEN")) {
            Page page = intent.page();
            seen.put(next(page).value() + " " + intent.country(), String.valueOf(page.digest()));
        }
    }

    int happened(String told) {
        return happened.getOrDefault(told, 0);
    }

    int refusals() {
        return refusals;
    }

    /** What stands in the database and may not, as sentences. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>(players.table.wrong(plan));
        players.table.keys(plan).forEach(key -> {
            String text = seen.get(key.version() + " " + key.country());
            if (!key.digest().equals(text)) {
                wrong.add(key + " is not the text its giver read, which was " + text);
            }
        });
        players.table.frozen(plan).forEach((version, text) -> {
            String before = frozen.putIfAbsent(version, text);
            if (before != null && !before.equals(text)) {
                wrong.add("A frozen text was changed: " + version);
            }
        });
        Map<String, Integer> told = players.table.told(plan.value());
        told.putAll(players.table.told(milestone.value()));
        told.put(OPENED, told.getOrDefault("DRAFT_OPENED", 0) + told.getOrDefault("PLAN_TAKEN_BACK", 0));
        happened.forEach((act, times) -> {
            if (!times.equals(told.get(act))) {
                wrong.add(act + " happened " + times + " times and is told " + told.get(act) + " times");
            }
        });
        return wrong;
    }

    private Intent intent() {
        Page page = random.nextInt(4) == 0 ? pages.get(random.nextInt(pages.size())) : pages.getLast();
        Country country = random.nextBoolean() ? Country.CA : Country.MX;
        PersonId person = group.somebody(country, random);
        int choice = random.nextInt(100);
        if (page.minor() != null && random.nextInt(4) == 0) {
            return contest(person, country, page);
        }
        if ("DRAFT".equals(page.state())) {
            return choice < 30
                    ? edit(person, country, page)
                    : choice < 65
                            ? submit(person, country, page)
                            : choice < 93 ? revise(person, country, page) : discard(person, country, page);
        }
        if (page.submission() != null && "SUBMITTED".equals(page.state())) {
            return choice < 60
                    ? agree(person, country, page)
                    : choice < 70
                            ? refuse(person, country, page)
                            : choice < 85 ? withdraw(person, country, page) : open(person, country, page);
        }
        return open(person, country, page);
    }

    private Intent edit(PersonId person, Country country, Page page) {
        MilestoneDraft draft = AgreedPlan.milestone("A milestone " + random.nextInt(1000));
        return intent(
                "MILESTONE_REVISED",
                person,
                country,
                page,
                () -> players.plans.reviseMilestone(milestone, page.milestone(), draft));
    }

    private Intent submit(PersonId person, Country country, Page page) {
        return intent(
                "PLAN_SUBMITTED",
                person,
                country,
                page,
                () -> players.life.submit(plan, next(page), page.revision(), country, Reservation.none(Language.EN)));
    }

    private Intent revise(PersonId person, Country country, Page page) {
        return intent(
                "MINOR_REVISION_MADE",
                person,
                country,
                page,
                () -> players.life.reviseMinor(plan, next(page), page.revision(), country));
    }

    private Intent discard(PersonId person, Country country, Page page) {
        return intent(
                "DRAFT_DISCARDED",
                person,
                country,
                page,
                () -> players.life.discardDraft(plan, next(page), page.revision()));
    }

    private Intent open(PersonId person, Country country, Page page) {
        VersionId newest = Objects.requireNonNull(page.next() == null ? page.agreed() : page.next());
        return intent(OPENED, person, country, page, () -> players.life.openDraft(plan, newest));
    }

    private Intent agree(PersonId person, Country country, Page page) {
        Reservation words = new Reservation(random.nextBoolean() ? "" : "Subject to funding.", Language.EN);
        return intent(
                "KEY_GIVEN",
                person,
                country,
                page,
                () -> players.agreement.agree(submission(page), page.said(), country, words));
    }

    private Intent withdraw(PersonId person, Country country, Page page) {
        return intent(
                "KEY_WITHDRAWN",
                person,
                country,
                page,
                () -> players.agreement.withdraw(submission(page), page.said(), country));
    }

    private Intent refuse(PersonId person, Country country, Page page) {
        return intent(
                "REFUSED",
                person,
                country,
                page,
                () -> players.agreement.refuse(submission(page), page.said(), country, NO));
    }

    private Intent contest(PersonId person, Country country, Page page) {
        return intent(
                "MINOR_REVISION_CONTESTED",
                person,
                country,
                page,
                () -> players.agreement.contest(Objects.requireNonNull(page.minor()), country, NO));
    }

    private static Intent intent(String told, PersonId person, Country country, Page page, Runnable act) {
        return new Intent(told, country, person, page, () -> PersonAuthentication.run(person, act));
    }

    private static VersionId next(Page page) {
        return Objects.requireNonNull(page.next());
    }

    private static SubmissionId submission(Page page) {
        return Objects.requireNonNull(page.submission());
    }
}
