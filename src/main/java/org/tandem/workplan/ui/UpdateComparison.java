package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.panel.EvidenceList;
import org.tandem.workplan.panel.HeadlineBadge;

/** Two updates of one line that both answer the same last one, field by field. */
final class UpdateComparison {

    private UpdateComparison() {}

    static List<Difference> of(UpdateDraft theirs, UpdateDraft mine) {
        Texts texts = Texts.current();
        return new Comparison<>(theirs, mine)
                .field(
                        texts.text("milestone.update.kind"),
                        UpdateDraft::kind,
                        kind -> new Span(texts.word("milestone.update.kind", kind)))
                .field(texts.text("milestone.update.status"), UpdateDraft::status, HeadlineBadge::badge)
                .field(
                        texts.text("milestone.update.obstacle"),
                        UpdateDraft::obstacle,
                        obstacle -> new Span(texts.word("obstacle", obstacle)))
                .field(texts.text("milestone.update.reason"), UpdateDraft::reason, Span::new)
                .field(
                        texts.text("milestone.update.points"),
                        draft -> unlessEmpty(draft.points()),
                        UpdateComparison::list)
                .field(texts.text("milestone.update.next-step"), UpdateDraft::nextStep, Span::new)
                .field(
                        texts.text("milestone.update.next-step-due"),
                        UpdateDraft::nextStepDue,
                        day -> new Span(texts.date(day)))
                .field(texts.text("milestone.evidence"), draft -> unlessEmpty(draft.evidence()), EvidenceList::new)
                .differences();
    }

    private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static UnorderedList list(List<String> points) {
        UnorderedList list = new UnorderedList();
        list.addClassName("points");
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
