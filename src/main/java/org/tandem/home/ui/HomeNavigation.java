package org.tandem.home.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** The first line of the navigation. */
@Component
@Order(10)
class HomeNavigation implements NavigationSource {

    @Override
    public List<Entry> entries(Texts texts) {
        return List.of(new Entry(texts.text("home.title"), ""));
    }
}
