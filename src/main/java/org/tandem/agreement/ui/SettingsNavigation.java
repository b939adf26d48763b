package org.tandem.agreement.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.Texts;

/** Leads administrators to the settings; nobody else is shown the way. */
@Component
@Order(90)
class SettingsNavigation implements NavigationSource {

    private final Access access;

    SettingsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<Entry> entries(Texts texts) {
        if (!access.may(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null)) {
            return List.of();
        }
        return List.of(new Entry(texts.text("agreement.settings.title"), SettingsView.PATH));
    }
}
