package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;

/** Leads to a place on a page, which the browser looks for before the page shows it and before the page stands still. */
final class PlaceOnPage {

    private PlaceOnPage() {}

    /** To the place that the address names behind {@code #}; nowhere when it names none. */
    static void inAddress(Component page) {
        lead(page, "");
    }

    static void named(Component page, String id) {
        lead(page, id);
    }

    private static void lead(Component page, String id) {
        page.getElement().executeJs("""
                const id = $0 || location.hash.substring(1);
                const stay = (place, frames) => {
                  place.scrollIntoView();
                  if (frames) requestAnimationFrame(() => stay(place, frames - 1));
                };
                const go = (frames) => {
                  const place = document.getElementById(id);
                  if (place?.checkVisibility({visibilityProperty: true})) {
                    stay(place, 30);
                    place.focus({preventScroll: true});
                  } else if (frames) {
                    requestAnimationFrame(() => go(frames - 1));
                  }
                };
                if (id) go(300);
                """, id);
    }
}
