package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Capacity;

/** "Co-chair, Canada, public": as what somebody acted. */
public class CapacityLabel extends Span {

    public CapacityLabel(Capacity capacity) {
        super(Texts.current().capacity(capacity));
        addClassName("capacity");
    }
}
