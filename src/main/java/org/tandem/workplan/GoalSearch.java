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

/** Lets people find goals. */
@Service
@Transactional(readOnly = true)
class GoalSearch implements Searchable {

    private final KeyedWords words;
    private final Access access;

    GoalSearch(KeyedWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.GOAL;
    }

    @Override
    public FoundPage find(SearchQuestion question) {
        return question.isEmpty()
                ? FoundPage.NONE
                : words.goals(
                        question,
                        access.scopeOf(Right.READ, ProtectedObject.AGREED_PLAN),
                        access.scopeOf(Right.READ, ProtectedObject.DRAFT));
    }
}
