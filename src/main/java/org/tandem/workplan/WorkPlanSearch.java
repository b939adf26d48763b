package org.tandem.workplan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.GroupScope;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.search.FoundPage;
import org.tandem.search.SearchQuestion;
import org.tandem.search.Searchable;
import org.tandem.shared.SubjectKind;

/** Lets people find goals, milestones and updates. */
@Service
@Transactional(readOnly = true)
class WorkPlanSearch implements Searchable {

    private final KeyedWords keyed;
    private final UpdateWords updates;
    private final Access access;

    WorkPlanSearch(KeyedWords keyed, UpdateWords updates, Access access) {
        this.keyed = keyed;
        this.updates = updates;
        this.access = access;
    }

    @Override
    public List<SubjectKind> kinds() {
        return List.of(SubjectKind.GOAL, SubjectKind.MILESTONE, SubjectKind.UPDATE);
    }

    @Override
    public FoundPage find(SubjectKind kind, SearchQuestion question) {
        GroupScope agreed = access.scopeOf(Right.READ, ProtectedObject.AGREED_PLAN);
        if (kind == SubjectKind.UPDATE) {
            return updates.find(question, agreed);
        }
        return question.isEmpty()
                ? FoundPage.NONE
                : keyed.find(kind, question, agreed, access.scopeOf(Right.READ, ProtectedObject.DRAFT));
    }
}
