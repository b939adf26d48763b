package org.tandem.discussion;

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

/** Lets people find comments; whoever may read a group's comments may read its drafts. */
@Service
@Transactional(readOnly = true)
class CommentSearch implements Searchable {

    private final CommentWords words;
    private final Access access;

    CommentSearch(CommentWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    @Override
    public List<SubjectKind> kinds() {
        return List.of(SubjectKind.COMMENT);
    }

    @Override
    public FoundPage find(SubjectKind kind, SearchQuestion question) {
        return words.find(question, access.scopeOf(Right.READ, ProtectedObject.COMMENTS));
    }
}
