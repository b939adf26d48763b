package org.tandem.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.SubmissionId;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.testing.AtOnce;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.ClosureTable.Page;

/** One milestone on which both countries act at once, moment after moment; the seed chooses who does what. */
final class ClosureRace {

    private static final Reason NO = new Reason("Not yet.", Language.EN);

    /** @param told the action under which the history tells it */
    private record Intent(String told, Runnable act) {}

    private final ClosureRacers racers;
    private final Scene scene;
    private final MilestoneId milestone;
    private final Random random;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> happened = new HashMap<>();
    private int refusals;

    ClosureRace(ClosureRacers racers, Scene scene, MilestoneId milestone, long seed) {
        this.racers = racers;
        this.scene = scene;
        this.milestone = milestone;
        this.random = new Random(seed);
    }

    /** Two to four people act at once. */
    void moment() {
        pages.add(racers.table.read(milestone));
        List<Intent> intents = new ArrayList<>();
        for (int people = 2 + random.nextInt(3); people > 0; people--) {
            intents.add(intent());
        }
        List<Boolean> let = AtOnce.run(intents.stream().map(Intent::act).toList());
        for (int i = 0; i < let.size(); i++) {
            if (!let.get(i)) {
                refusals++;
            } else {
                happened.merge(intents.get(i).told(), 1, Integer::sum);
            }
        }
    }

    /** What stands in the database and may not, as sentences. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>(racers.table.wrong(milestone));
        happened.forEach((act, times) -> {
            int told = racers.table.told(milestone, act);
            // A proposal brings its own key, and a line that goes on takes its proposal back.
            boolean alsoToldOfOthers = act.equals("KEY_GIVEN") || act.equals("CLOSURE_TAKEN_BACK");
            if (alsoToldOfOthers ? told < times : told != times) {
                wrong.add(act + " happened " + times + " times and is told " + told + " times");
            }
        });
        return wrong;
    }

    int closures() {
        return racers.table.closures(milestone);
    }

    int refusals() {
        return refusals;
    }

    private Intent intent() {
        Page page = random.nextInt(4) == 0 ? pages.get(random.nextInt(pages.size())) : pages.getLast();
        Country country = random.nextBoolean() ? Country.CA : Country.MX;
        int choice = random.nextInt(100);
        SubmissionId open = page.submission();
        ProposalId proposal = page.proposal();
        if (open != null && choice < 40) {
            return intent(
                    "KEY_GIVEN",
                    country,
                    () -> racers.agreement.agree(open, page.said(), country, Reservation.none(Language.EN)));
        }
        if (open != null && choice < 46) {
            return intent("REFUSED", country, () -> racers.agreement.refuse(open, page.said(), country, NO));
        }
        if (open != null && choice < 52) {
            return intent("KEY_WITHDRAWN", country, () -> racers.agreement.withdraw(open, page.said(), country));
        }
        if (proposal != null && choice < 58) {
            return intent("CLOSURE_TAKEN_BACK", country, () -> racers.closures.withdraw(milestone, proposal, country));
        }
        if (page.outcome() != null && choice < 85) {
            ReopeningDraft why = new ReopeningDraft("There is more to do.", Language.EN);
            return intent(
                    "REOPENING_PROPOSED", country, () -> racers.closures.proposeReopening(milestone, country, why));
        }
        UpdateDraft update = update(country, page.lastUpdates().get(country));
        return intent("UPDATE_POSTED", country, () -> racers.progress.post(milestone, update));
    }

    private UpdateDraft update(Country country, @Nullable UpdateId previous) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> AgreedPlan.update(country, previous, MilestoneStatus.COMPLETED, "Done.");
            case 4 ->
                AgreedPlan.explained(
                        country,
                        previous,
                        MilestoneStatus.NOT_BEING_PURSUED,
                        Obstacle.RESOURCES,
                        "No funds.",
                        "Stopped.");
            default -> AgreedPlan.onTrack(country, previous);
        };
    }

    private Intent intent(String told, Country country, Runnable act) {
        return new Intent(told, () -> PersonAuthentication.run(scene.coChair(country), act));
    }
}
