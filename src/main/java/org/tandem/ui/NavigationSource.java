package org.tandem.ui;

import java.util.List;

/** A module's part of the side navigation; parts stand in the order of Spring's {@code @Order}. */
public interface NavigationSource {

    /**
     * A line of the navigation.
     *
     * @param label what it says, in the reader's language
     * @param path the address without a leading slash
     * @param below the lines below it, often none
     */
    record Entry(String label, String path, List<Entry> below) {
        public Entry(String label, String path) {
            this(label, path, List.of());
        }
    }

    /** The lines for the person who is signed in; empty when this part is not for them. */
    List<Entry> entries(Texts texts);
}
