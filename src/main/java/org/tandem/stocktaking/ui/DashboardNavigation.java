package org.tandem.stocktaking.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The dashboard's line of the navigation. */
@Component
@Order(20)
class DashboardNavigation implements NavigationSource {

    private final Access access;

    DashboardNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<Entry> entries(Texts texts) {
        if (!access.may(Right.READ, ProtectedObject.PARTNERSHIP, null)) {
            return List.of();
        }
        return List.of(new Entry(texts.text("dashboard.page-title"), "dashboard"));
    }
}
