package org.tandem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * What stands now and what one typed, side by side, after somebody else saved first. Nothing is merged: whoever typed
 * chooses one of the two as a whole, and until then neither is lost.
 */
public class TheirsAndMine extends PageSection {

    public TheirsAndMine(List<Comparison.Difference> differences, Runnable keepMine, Runnable takeTheirs) {
        super(Texts.current().text("ui.theirs-and-mine"));
        Texts texts = Texts.current();
        addClassName("theirs-and-mine");
        DataTable<Comparison.Difference> table = new DataTable<Comparison.Difference>(texts.text("ui.theirs-and-mine"))
                .withSpokenCaption()
                .rowHeader(texts.text("ui.theirs-and-mine.field"), difference -> new Paragraph(difference.label()))
                .column(texts.text("ui.theirs-and-mine.theirs"), Comparison.Difference::theirs)
                .column(texts.text("ui.theirs-and-mine.mine"), Comparison.Difference::mine)
                .rows(differences);
        Button keep = new Button(texts.text("ui.theirs-and-mine.keep-mine"), click -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        Button take = new Button(texts.text("ui.theirs-and-mine.take-theirs"), click -> takeTheirs.run());
        Div acts = new Div(keep, take);
        acts.addClassName("row");
        add(new Paragraph(texts.text("ui.theirs-and-mine.choose")), table, acts);
    }
}
