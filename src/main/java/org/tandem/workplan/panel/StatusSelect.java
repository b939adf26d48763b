package org.tandem.workplan.panel;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;

/** The status a country gives its line; what proposes a closure says so as soon as it is chosen. */
public class StatusSelect extends Select<MilestoneStatus> {

    public StatusSelect() {
        this(List.of(MilestoneStatus.values()));
    }

    /** @param offered what can be chosen */
    public StatusSelect(List<MilestoneStatus> offered) {
        Texts texts = Texts.current();
        setLabel(texts.text("milestone.update.status"));
        setItems(offered);
        setRenderer(new ComponentRenderer<>(HeadlineBadge::badge));
        addValueChangeListener(chosen -> setHelperText(
                chosen.getValue() != null && chosen.getValue().proposesClosure()
                        ? texts.text("milestone.update.proposes-closure")
                        : null));
    }
}
