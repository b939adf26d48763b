package org.tandem.workplan;

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

/** Finds updates by their words; to an empty question, the newest that have words. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class UpdateWords {

    private static final String HITS = """
            select u.id, u.language, p.group_id, p.edition_id, u.language = :reader as readable,
                   p.group_id = any(:own) as own, u.posted_at as at
              from progress_update u
              join plan_version v on v.id = u.plan_version_id
              join work_plan p on p.id = v.plan_id
             where ({new} or u.words @@ {asked})
               and u.kind = 'CHANGED'
               and (:everywhere or p.group_id = any(:groups))
               and (cast(:edition as uuid) is null or p.edition_id = :edition)
               and (cast(:country as text) is null or u.country = :country)
            """;

    private static final String DETAILS = """
            select t.title, '' as words_of_title, update_text(u.points, u.reason, u.next_step) as words_of_rest, u.country,
                   false as drafted, null as on_kind, cast(null as uuid) as on_id
              from progress_update u
              join milestone_text t on t.milestone_id = u.milestone_id
              join standing_version v on v.id = t.version_id and v.agreed
             where u.id = best.id
            """;

    private static final HitStatement STATEMENT =
            new HitStatement(HITS.replace("{asked}", Asked.IN_ANY), "true", "false", DETAILS);

    private final JdbcClient database;

    UpdateWords(JdbcClient database) {
        this.database = database;
    }

    FoundPage find(SearchQuestion question, GroupScope agreed) {
        return Answers.of(database, SubjectKind.UPDATE, STATEMENT, question, agreed);
    }
}
