package org.tandem.groups;

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
import org.tandem.shared.Language;
import org.tandem.shared.SubjectKind;

/** Finds groups by what they are called and asked to do; there are some dozens, so their words are not kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class GroupWords {

    private static final String HITS =
            """
            select g.group_id as id, f.language, g.group_id, cast(null as uuid) as edition_id, f.language = :reader as readable,
                   g.group_id = any(:own) as own, cast(g.valid_from as timestamptz) as at, g.valid_from
              from (select distinct on (v.group_id) v.* from working_group_version v
                     where :everywhere or v.group_id = any(:groups)
                     order by v.group_id, v.valid_from desc) g
             cross join lateral (
               select l.language from (values ('EN', %s), ('FR', %s), ('ES', %s)) l (language, asked)
                where words_in(l.language, text_in(l.language, g.name) || ' ' || text_in(l.language, g.mandate)) @@ l.asked
                order by l.language = :reader desc, l.language limit 1) f
            """.formatted(Asked.in(Language.EN), Asked.in(Language.FR), Asked.in(Language.ES));

    private static final String IN_TITLE = """
            (select words_in(language, text_in(language, v.name)) @@ (%s) from working_group_version v
              where v.group_id = hit.id and v.valid_from = hit.valid_from)
            """.formatted(Asked.in("language"));

    private static final String DETAILS = """
            select v.name as title, text_in(best.language, v.name) as words_of_title,
                   text_in(best.language, v.mandate) as words_of_rest, null as country, false as drafted, null as on_kind,
                   cast(null as uuid) as on_id
              from working_group_version v where v.group_id = best.id and v.valid_from = best.valid_from
            """;

    private static final HitStatement STATEMENT = new HitStatement(HITS, "true", IN_TITLE, DETAILS);

    private final JdbcClient database;

    GroupWords(JdbcClient database) {
        this.database = database;
    }

    FoundPage find(SearchQuestion question, GroupScope readable) {
        return Answers.of(database, SubjectKind.GROUP, STATEMENT, question, readable);
    }
}
