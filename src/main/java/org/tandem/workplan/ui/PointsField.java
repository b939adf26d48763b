package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateDraft;

/** One to three points, each in a box of its own that says what is wrong with it; an empty box counts as no point. */
class PointsField extends CustomField<List<String>> {

    private final Div list = new Div();
    private final List<PointRow> rows = new ArrayList<>();
    private final Button more = new Button(Texts.current().text("milestone.update.add-point"), click -> addByHand());

    private @Nullable String wrong;

    PointsField() {
        super(List.of());
        setLabel(Texts.current().text("milestone.update.points"));
        setWidthFull();
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
        setPresentationValue(List.of());
    }

    @Override
    protected List<String> generateModelValue() {
        return rows.stream().map(PointRow::text).filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected void setPresentationValue(List<String> points) {
        rows.clear();
        points.forEach(point -> addRow().show(point));
        if (points.isEmpty()) {
            addRow();
        }
        arrange();
    }

    /** Shows what is wrong with each point. @return whether nothing is */
    boolean check() {
        Optional<PointRow> wrong = rows.stream().filter(row -> !row.check()).findFirst();
        rows.forEach(PointRow::check);
        wrong.ifPresent(PointRow::focus);
        return wrong.isEmpty();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        wrong = message;
    }

    /** What is wrong with the points as a whole is said beside the first box, where it can be mended. */
    @Override
    public void setInvalid(boolean invalid) {
        if (invalid) {
            rows.getFirst().say(wrong);
        }
    }

    private void addByHand() {
        PointRow row = addRow();
        arrange();
        row.focus();
    }

    private PointRow addRow() {
        PointRow row = new PointRow(this::updateValue, this::removeRow);
        rows.add(row);
        return row;
    }

    private void removeRow(PointRow row) {
        rows.remove(row);
        arrange();
        updateValue();
        rows.getLast().focus();
    }

    private void arrange() {
        list.removeAll();
        for (int number = 1; number <= rows.size(); number++) {
            PointRow row = rows.get(number - 1);
            row.number(number, rows.size() > 1);
            list.add(row);
        }
        more.setVisible(rows.size() < UpdateDraft.MOST_POINTS);
    }

    @Override
    public void focus() {
        rows.getFirst().focus();
    }
}
