package org.tandem.checkin.ui;

import org.jspecify.annotations.Nullable;

/** A row as its page shows it, for acts that change what stands in it. */
interface RowOnPage {

    /**
     * Refuses an act after which the row is shown anew while something in it is not kept: it would be gone.
     *
     * @throws WordsAreNotKept when the server refused what stands in a field, or a word to a proposer is not sent
     */
    void requireKept();

    /** Shows the row as it stands now; the other rows stay as they are. @param message said below the rows, null for none */
    void renew(@Nullable String message);

    /**
     * Does something to the row, unless words in it would be gone, and shows the row as it stands then.
     *
     * @param late said with that where somebody else was first
     */
    void act(Runnable change, String late);
}
