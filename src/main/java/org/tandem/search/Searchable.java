package org.tandem.search;

import org.tandem.shared.SubjectKind;

/** By this a module lets people find things of one kind that it owns. */
public interface Searchable {

    /** What it finds. */
    SubjectKind kind();

    /** Only what the person who asks may read is found, and counted. To an empty question: what is new, if such things have a time. */
    FoundPage find(SearchQuestion question);
}
