package org.tandem.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one sequence, played by the rules and by the model side by side until they differ. */
final class Played {

    private final Map<Step.What, Integer> happened = new EnumMap<>(Step.What.class);
    private int tacitConsents;
    private int agreed;
    private @Nullable String difference;

    static Played of(List<Step> steps) {
        Played played = new Played();
        Circumstances now = new Circumstances();
        RulesInPlay rules = new RulesInPlay(now);
        AgreementModel model = new AgreementModel(now);
        for (int i = 0; i < steps.size() && played.difference == null; i++) {
            played.play(steps.get(i), now, rules, model);
            if (played.difference != null) {
                played.difference += " at step " + i + ", " + steps.get(i) + ", when " + now;
            }
        }
        played.tacitConsents = model.tacitConsents();
        played.agreed = model.agreed().size();
        return played;
    }

    private void play(Step step, Circumstances now, RulesInPlay rules, AgreementModel model) {
        if (now.change(step)) {
            happened.merge(step.what(), 1, Integer::sum);
            if (step.what() == Step.What.LET_PRIVATE_SEATS || step.what() == Step.What.LET_SILENCE) {
                Step tick = new Step(Step.What.TICK, step.country(), 0, 0);
                rules.attempt(tick);
                model.attempt(tick);
            }
        } else {
            boolean let = rules.attempt(step);
            if (let != model.attempt(step)) {
                difference = let ? "The rules let happen what the model forbids" : "The rules forbid what may happen";
                return;
            }
            if (let) {
                happened.merge(step.what(), 1, Integer::sum);
            }
        }
        if (!rules.agreed().equals(model.agreed())) {
            difference = "Agreed are " + rules.agreed() + " by the rules, " + model.agreed() + " by the model";
        }
    }

    /** How the rules and the model differ; null when they do not. */
    @Nullable
    String difference() {
        return difference;
    }

    /** How often each thing happened, refused attempts not counted. */
    Map<Step.What, Integer> happened() {
        return happened;
    }

    int tacitConsents() {
        return tacitConsents;
    }

    int agreed() {
        return agreed;
    }
}
