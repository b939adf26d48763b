package org.tandem.groups;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.search.FoundPage;
import org.tandem.search.SearchQuestion;
import org.tandem.search.Searchable;
import org.tandem.shared.SubjectKind;

/** Lets people find groups; none is found in an edition or of a country, since they are of neither. */
@Service
@Transactional(readOnly = true)
class GroupSearch implements Searchable {

    private final GroupWords words;
    private final Access access;

    GroupSearch(GroupWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    @Override
    public List<SubjectKind> kinds() {
        return List.of(SubjectKind.GROUP);
    }

    @Override
    public FoundPage find(SubjectKind kind, SearchQuestion question) {
        return question.isEmpty() || question.edition() != null || question.country() != null
                ? FoundPage.NONE
                : words.find(question, access.scopeOf(Right.READ, ProtectedObject.PARTNERSHIP));
    }
}
