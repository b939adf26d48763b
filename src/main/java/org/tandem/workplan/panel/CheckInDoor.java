package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupDetails;

/** The way from a group's updates to the form on which they are written; whoever has that form says where it is. */
public interface CheckInDoor {

    /** A line for each country that the person who asks writes for; empty for those who only read. */
    List<Component> lines(GroupDetails group, Edition edition);
}
