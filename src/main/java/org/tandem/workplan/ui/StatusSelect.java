package org.tandem.workplan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.panel.HeadlineBadge;

/** The status a country gives its line; what proposes a closure says so as soon as it is chosen. */
class StatusSelect extends Select<MilestoneStatus> {

    StatusSelect() {
        Texts texts = Texts.current();
        setLabel(texts.text("milestone.update.status"));
        setItems(MilestoneStatus.values());
        setRenderer(new ComponentRenderer<>(HeadlineBadge::badge));
        addValueChangeListener(chosen -> setHelperText(
                chosen.getValue() != null && chosen.getValue().proposesClosure()
                        ? texts.text("milestone.update.proposes-closure")
                        : null));
    }
}
