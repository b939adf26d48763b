package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.tandem.ui.Texts;
import org.tandem.workplan.EvidenceLink;
import org.tandem.workplan.UpdateDraft;

/** Links to pages that show what was done; a row with nothing in it counts as no link. */
class EvidenceField extends CustomField<List<EvidenceLink>> {

    private final Div list = new Div();
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final Button more = new Button(Texts.current().text("milestone.update.add-link"), click -> addByHand());

    EvidenceField() {
        super(List.of());
        setLabel(Texts.current().text("milestone.evidence"));
        setWidthFull();
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
    }

    @Override
    protected List<EvidenceLink> generateModelValue() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(EvidenceRow::link)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<EvidenceLink> links) {
        rows.clear();
        links.forEach(link -> addRow(link));
        arrange();
    }

    /** Shows what is wrong with each link. @return whether nothing is */
    boolean check() {
        List<EvidenceRow> wrong = rows.stream().filter(row -> !row.check()).toList();
        wrong.stream().findFirst().ifPresent(EvidenceRow::focus);
        return wrong.isEmpty();
    }

    private void addByHand() {
        EvidenceRow row = addRow(new EvidenceLink("", ""));
        arrange();
        row.focus();
    }

    private EvidenceRow addRow(EvidenceLink link) {
        EvidenceRow row = new EvidenceRow(link, this::updateValue, this::removeRow);
        rows.add(row);
        return row;
    }

    private void removeRow(EvidenceRow row) {
        rows.remove(row);
        arrange();
        updateValue();
        more.focus();
    }

    private void arrange() {
        list.removeAll();
        rows.forEach(list::add);
        more.setVisible(rows.size() < UpdateDraft.MOST_LINKS);
    }
}
