package org.tandem.cycle.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The editions' line of the navigation. */
@Component
@Order(40)
class EditionsNavigation implements NavigationSource {

    private final Access access;

    EditionsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<Entry> entries(Texts texts) {
        return access.may(Right.READ, ProtectedObject.PARTNERSHIP, null)
                ? List.of(new Entry(texts.text("editions.title"), EditionsView.PATH))
                : List.of();
    }
}
