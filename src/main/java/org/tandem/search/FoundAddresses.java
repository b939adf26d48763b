package org.tandem.search;

/** Tells where what was found can be read; implemented by the module that knows the pages of all. */
public interface FoundAddresses {

    /** Without a leading slash. */
    String of(Found found);
}
