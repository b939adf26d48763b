package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.ui.Texts;
import org.tandem.workplan.VersionRow;

/** Chooses which two versions of a plan one compares, and whether one sees what they say alike. */
class ComparisonChoice extends Div {

    private final Select<VersionRow> older = new Select<>();
    private final Select<VersionRow> newer = new Select<>();
    private final RadioButtonGroup<Shown> shown = new RadioButtonGroup<>();

    /** How much of the two texts one sees. */
    enum Shown {
        CHANGES,
        WHOLE
    }

    /** @param choose told what is chosen once a person changes it */
    ComparisonChoice(List<VersionRow> versions, ComparedVersions chosen, Consumer<ComparedVersions> choose) {
        Texts texts = Texts.current();
        addClassName("comparison-choice");
        offer(older, texts.text("workplan.compare.from"), versions, chosen.older());
        offer(newer, texts.text("workplan.compare.to"), versions, chosen.newer());
        shown.setLabel(texts.text("workplan.compare.show"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> texts.word("workplan.compare.show", choice));
        shown.setValue(chosen.whole() ? Shown.WHOLE : Shown.CHANGES);
        older.addValueChangeListener(change -> tell(change.isFromClient(), choose));
        newer.addValueChangeListener(change -> tell(change.isFromClient(), choose));
        shown.addValueChangeListener(change -> tell(change.isFromClient(), choose));
        add(older, newer, shown);
    }

    private void tell(boolean chosenByPerson, Consumer<ComparedVersions> choose) {
        if (chosenByPerson) {
            choose.accept(new ComparedVersions(older.getValue(), newer.getValue(), shown.getValue() == Shown.WHOLE));
        }
    }

    private static void offer(Select<VersionRow> select, String label, List<VersionRow> versions, VersionRow chosen) {
        select.setLabel(label);
        select.setItems(versions.reversed());
        select.setItemLabelGenerator(VersionName::of);
        select.setValue(chosen);
    }
}
