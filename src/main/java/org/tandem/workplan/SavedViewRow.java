package org.tandem.workplan;

import org.tandem.shared.Revision;

/**
 * How a person reads work plans, kept under a name of their own.
 *
 * @param query the filters and the order as parameters of an address, without those that name an edition or a version; what
 *     of it names nothing in the plan that is open is told there, as in any address
 */
public record SavedViewRow(SavedViewId id, Revision revision, String name, String query) {

    /** How many a person may keep. */
    public static final int MOST = 30;

    /** How many characters the query may have. */
    static final int LONGEST_QUERY = 2000;
}
