package org.tandem.workplan.panel;

import com.vaadin.flow.component.select.Select;
import org.tandem.ui.Texts;
import org.tandem.workplan.Obstacle;

/** What stands in the way, where a status asks for that. */
public class ObstacleSelect extends Select<Obstacle> {

    public ObstacleSelect() {
        Texts texts = Texts.current();
        setLabel(texts.text("milestone.update.obstacle"));
        setItems(Obstacle.values());
        setItemLabelGenerator(choice -> texts.word("obstacle", choice));
    }
}
