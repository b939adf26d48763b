package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.Compared;
import org.tandem.workplan.KeyedField;
import org.tandem.workplan.KeyedItem;
import org.tandem.workplan.KeyedPlace;
import org.tandem.workplan.KeyedValue;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanChange;
import org.tandem.workplan.panel.ThemeList;

/** The rows that show a goal or milestone in two versions. */
class ComparedFields {

    private final Texts texts = Texts.current();
    private final Compared<? extends KeyedItem> item;
    private final Map<KeyedField, KeyedValue> older;
    private final Map<KeyedField, KeyedValue> newer;

    ComparedFields(Compared<? extends KeyedItem> item) {
        this.item = item;
        KeyedItem before = item.older();
        KeyedItem after = item.newer();
        older = before == null ? Map.of() : before.fields();
        newer = after == null ? Map.of() : after.fields();
    }

    /**
     * @param whole also the fields in which the two do not differ; the title, which stands above, only where they do
     */
    List<SideBySide> rows(boolean whole) {
        List<SideBySide> rows = new ArrayList<>();
        if (item.changes().contains(PlanChange.MOVED)) {
            rows.add(place());
        }
        for (KeyedField field : item.filled()) {
            boolean differs = item.fields().contains(field);
            if (differs || !item.isInBoth() || whole && field != KeyedField.TITLE) {
                rows.addAll(rows(field, differs));
            }
        }
        addDropped(rows, whole);
        return rows;
    }

    private SideBySide place() {
        return SideBySide.ofValues(
                new Span(texts.text("workplan.compare.place")),
                place(item.older()),
                place(item.newer()),
                true,
                this::say);
    }

    private static @Nullable KeyedPlace place(@Nullable KeyedItem item) {
        return item == null ? null : item.place();
    }

    private Component say(KeyedPlace place) {
        return new Span(texts.text("workplan.compare.place.value", place.goal(), place.milestone()));
    }

    private void addDropped(List<SideBySide> rows, boolean whole) {
        MilestoneRow.Dropped before = dropped(item.older());
        MilestoneRow.Dropped after = dropped(item.newer());
        boolean changed =
                item.changes().contains(PlanChange.DROPPED) || item.changes().contains(PlanChange.RESTORED);
        if (changed || whole && before != null) {
            rows.add(SideBySide.ofValues(
                    new Span(texts.text("workplan.compare.dropped")),
                    before,
                    after,
                    changed && item.isInBoth(),
                    dropped -> new WrittenText(dropped.reason(), dropped.language())));
        }
    }

    private static MilestoneRow.@Nullable Dropped dropped(@Nullable KeyedItem item) {
        return item == null ? null : item.dropped();
    }

    private List<SideBySide> rows(KeyedField field, boolean differs) {
        KeyedValue before = older.get(field);
        KeyedValue after = newer.get(field);
        if (before instanceof KeyedValue.Words || after instanceof KeyedValue.Words) {
            ComparedWords words = new ComparedWords(label(field), (KeyedValue.Words) before, (KeyedValue.Words) after);
            return differs ? words.differences() : List.of(words.asRead());
        }
        if (field == KeyedField.PARTNERS) {
            return List.of(SideBySide.ofTexts(new Span(label(field)), names(before), names(after), null));
        }
        return List.of(SideBySide.ofValues(new Span(label(field)), before, after, differs, this::show));
    }

    private static String names(@Nullable KeyedValue value) {
        return value instanceof KeyedValue.Names(String names) ? names : "";
    }

    private Component show(KeyedValue value) {
        return switch (value) {
            case KeyedValue.Words(var text) -> new LocalizedSpan(text);
            case KeyedValue.Lead(MilestoneRow.Lead lead) -> new LocalizedSpan(lead.name());
            case KeyedValue.Names(String names) -> new Span(names);
            case KeyedValue.Themes(var themes) -> new ThemeList(themes);
            case KeyedValue.Number(var number) -> new Span(texts.decimal(number));
            case KeyedValue.Day(var day) -> new Span(texts.date(day));
            case KeyedValue.Yes() -> new Span(texts.text("workplan.yes"));
        };
    }

    private String label(KeyedField field) {
        return switch (field) {
            case TITLE -> texts.text("workplan.field.title");
            case DESCRIPTION -> texts.text("workplan.field.description");
            case EXPECTED_RESULT -> texts.text("workplan.field.expectedResult");
            case INDICATOR -> texts.text("workplan.field.indicator");
            case UNIT -> texts.text("workplan.field.unit");
            case BASELINE -> texts.text("workplan.field.baseline");
            case TARGET -> texts.text("workplan.field.target");
            case DELIVERABLE -> texts.text("workplan.field.deliverable");
            case LEAD_CA -> texts.text("workplan.field.lead", texts.country(Country.CA));
            case LEAD_MX -> texts.text("workplan.field.lead", texts.country(Country.MX));
            case PARTNERS -> texts.text("workplan.field.partners");
            case THEMES -> texts.text("workplan.field.themes");
            case STARTS_ON -> texts.text("workplan.field.startsOn");
            case DUE_ON -> texts.text("workplan.field.dueOn");
            case RECURRING -> texts.text("workplan.field.recurring");
        };
    }
}
