package org.tandem.stocktaking.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The dashboard's line of the navigation. */
@Component
@Order(20)
class DashboardNavigation implements NavigationSource {

    @Override
    public List<Entry> entries(Texts texts) {
        return List.of(new Entry(texts.text("dashboard.page-title"), "dashboard"));
    }
}
