package org.tandem.search;

import java.util.List;
import org.tandem.shared.SubjectKind;

/** By this a module lets people find things that it owns. */
public interface Searchable {

    /** What it finds. */
    List<SubjectKind> kinds();

    /**
     * Only what the person who asks may read is found, and counted. To an empty question: what is new, if such things have a
     * time.
     *
     * @param kind one of {@link #kinds}
     */
    FoundPage find(SubjectKind kind, SearchQuestion question);
}
