package org.tandem.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A page whose title stands in the browser's tab, in the reader's language. */
public interface TitledPage extends HasDynamicTitle {

    /** What the page is about, without the name of the application. */
    String title();

    @Override
    default String getPageTitle() {
        return Texts.current().text("ui.page-title", title());
    }
}
