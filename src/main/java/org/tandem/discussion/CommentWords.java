package org.tandem.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.GroupScope;
import org.tandem.search.Answers;
import org.tandem.search.Asked;
import org.tandem.search.FoundPage;
import org.tandem.search.HitStatement;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.SubjectKind;

/** Finds comments by their words; to an empty question, the newest. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CommentWords {

    private static final String HITS = """
            select c.id, c.language, c.group_id, c.edition_id, c.language = :reader as readable, c.group_id = any(:own) as own,
                   c.posted_at as at, c.subject_kind, c.subject_id
              from comment c
             where ({new} or c.words @@ {asked})
               and c.deleted_at is null
               and (:everywhere or c.group_id = any(:groups))
               and (cast(:edition as uuid) is null or c.edition_id = :edition)
               and (cast(:country as text) is null or c.by_country = :country)
            """;

    /** What a comment is on may stand in no version of a plan any more: then nobody can read it. */
    private static final String STANDS = """
            (select t.title from commented_title t where t.kind = hit.subject_kind and t.id = hit.subject_id limit 1)
              is not null
            """;

    private static final String DETAILS = """
            select (select t.title from commented_title t where t.kind = c.subject_kind and t.id = c.subject_id limit 1)
                     as title,
                   '' as words_of_title, c.body as words_of_rest, c.by_country as country, false as drafted,
                   c.subject_kind as on_kind, c.subject_id as on_id
              from comment c where c.id = best.id
            """;

    private static final HitStatement STATEMENT =
            new HitStatement(HITS.replace("{asked}", Asked.IN_ANY), STANDS, "false", DETAILS);

    private final JdbcClient database;

    CommentWords(JdbcClient database) {
        this.database = database;
    }

    FoundPage find(SearchQuestion question, GroupScope readable) {
        return Answers.of(database, SubjectKind.COMMENT, STATEMENT, question, readable);
    }
}
