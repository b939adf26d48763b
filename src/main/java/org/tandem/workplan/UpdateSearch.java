package org.tandem.workplan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.search.FoundPage;
import org.tandem.search.SearchQuestion;
import org.tandem.search.Searchable;
import org.tandem.shared.SubjectKind;

/** Lets people find updates. */
@Service
@Transactional(readOnly = true)
class UpdateSearch implements Searchable {

    private final UpdateWords words;
    private final Access access;

    UpdateSearch(UpdateWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.UPDATE;
    }

    @Override
    public FoundPage find(SearchQuestion question) {
        return words.find(question, access.scopeOf(Right.READ, ProtectedObject.AGREED_PLAN));
    }
}
