package org.tandem.workplan.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanChange;
import org.tandem.workplan.PlanComparison;

/** How two versions differ, in one sentence: "2 milestones added, 1 milestone re-dated and 3 milestones reworded." */
class ComparisonSummary extends Paragraph {

    ComparisonSummary(PlanComparison comparison) {
        super(sentence(comparison, Texts.current()));
        addClassName("comparison-summary");
    }

    private static String sentence(PlanComparison comparison, Texts texts) {
        if (comparison.isEmpty()) {
            return texts.text("workplan.compare.same");
        }
        List<String> parts = Stream.concat(
                        parts("workplan.compare.goals", comparison.goalChanges(), texts),
                        Stream.concat(
                                parts("workplan.compare.milestones", comparison.milestoneChanges(), texts),
                                choices(comparison.changedChoices(), texts)))
                .toList();
        return texts.text(
                "workplan.compare.summary",
                ListFormatter.getInstance(texts.language().locale()).format(parts));
    }

    private static Stream<String> choices(int changed, Texts texts) {
        return changed == 0 ? Stream.empty() : Stream.of(texts.text("workplan.compare.choices", changed));
    }

    private static Stream<String> parts(String of, Map<PlanChange, Integer> counts, Texts texts) {
        return counts.entrySet().stream()
                .map(count -> texts.text(of + "." + count.getKey().name(), count.getValue()));
    }
}
