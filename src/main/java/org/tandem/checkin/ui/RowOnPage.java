package org.tandem.checkin.ui;

import org.jspecify.annotations.Nullable;

/** A row as its page shows it, for acts that change what stands in it. */
interface RowOnPage {

    /**
     * Refuses an act after which the row is shown anew while something in it could not be kept: it would be gone.
     *
     * @throws WordsAreNotKept when the server refused what stands in one of its fields
     */
    void requireKept();

    /** Shows the row as it stands now; the other rows stay as they are. @param message said below the rows, null for none */
    void renew(@Nullable String message);

    /** Says below the rows what kept an act from being done. */
    void say(String message);
}
