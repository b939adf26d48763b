package org.tandem.ui;

import java.util.Optional;

/** Who reads, as the frame shows it. */
public interface ReaderAccount {

    /**
     * An account in one line each.
     *
     * @param name the person's name
     * @param position as what they read, such as "Co-chair, Canada, public"
     * @param profile the address of their own page, without a leading slash
     */
    record Account(String name, String position, String profile) {}

    /** Empty when nobody with a place in the Partnership is signed in. */
    Optional<Account> current();
}
