package org.tandem.workplan;

import java.util.Map;
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

/**
 * Finds goals and milestones by the words of their texts: of the agreed version and, for those who may read it, of what comes
 * next where the agreed one does not say them.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class KeyedWords {

    /** The texts that say it are found first, by themselves: they are few where plans are many. */
    private static final String HITS = """
            with said as materialized (
              select t.{item}_id as id, t.version_id as version,
                     case when :reader = 'EN' and {en} or :reader = 'FR' and {fr} or :reader = 'ES' and {es} then :reader
                          when {en} then 'EN' when {fr} then 'FR' else 'ES' end as language
                from {item}_text t
               where ({en} or {fr} or {es}) and {country}),
            standing as materialized (
              select v.id as version, v.agreed, v.group_id, v.edition_id, cast(e.first_day as timestamptz) as at
                from standing_version v join edition_stage e on e.edition_id = v.edition_id
               where (:everywhere or v.group_id = any(:groups))
                 and (v.agreed or :draftsEverywhere or v.group_id = any(:drafts))
                 and (cast(:edition as uuid) is null or v.edition_id = :edition))
            select said.*, v.group_id, v.edition_id, v.at, said.language = :reader as readable, v.group_id = any(:own) as own
              from said
              join standing v on v.version = said.version
             where v.agreed or not exists (
                     select from said a join standing w on w.version = a.version and w.agreed where a.id = said.id)
            """;

    private static final String IN_TITLE = """
            (select ts_filter(case language when 'EN' then t.words_en when 'FR' then t.words_fr else t.words_es end, '{a}')
                    @@ ({asked})
               from {item}_text t where t.{item}_id = hit.id and t.version_id = hit.version)
            """;

    private static final String DETAILS = """
            select t.title, text_in(best.language, t.title) as words_of_title, {rest} as words_of_rest, null as country,
                   v.state <> 'AGREED' as drafted, null as on_kind, cast(null as uuid) as on_id
              from {item}_text t join plan_version v on v.id = t.version_id
             where t.{item}_id = best.id and t.version_id = best.version
            """;

    private static final HitStatement MILESTONES = statement(
            "milestone",
            "text_in(best.language, t.deliverable) || ' ' || coalesce(t.partners, '')",
            "case :country when 'CA' then t.lead_ca_id is not null when 'MX' then t.lead_mx_id is not null else true end");

    private static final HitStatement GOALS = statement(
            "goal",
            "text_in(best.language, t.description) || ' ' || text_in(best.language, t.expected_result)",
            "true");

    private final JdbcClient database;

    KeyedWords(JdbcClient database) {
        this.database = database;
    }

    /**
     * A country is that of a lead of a milestone; goals are of both.
     *
     * @param kind goals or milestones
     * @param agreed where the reader may read agreed plans
     * @param drafts where they may read what comes next
     */
    FoundPage find(SubjectKind kind, SearchQuestion question, GroupScope agreed, GroupScope drafts) {
        return Answers.of(
                database,
                kind,
                kind == SubjectKind.GOAL ? GOALS : MILESTONES,
                question,
                agreed,
                Map.of("draftsEverywhere", drafts.all(), "drafts", drafts.ids()));
    }

    private static HitStatement statement(String item, String rest, String country) {
        String hits = HITS.replace("{country}", country)
                .replace("{en}", "t.words_en @@ " + Asked.in(Language.EN))
                .replace("{fr}", "t.words_fr @@ " + Asked.in(Language.FR))
                .replace("{es}", "t.words_es @@ " + Asked.in(Language.ES));
        String details = DETAILS.replace("{rest}", rest);
        return new HitStatement(
                hits.replace("{item}", item),
                "true",
                IN_TITLE.replace("{item}", item).replace("{asked}", Asked.in("language")),
                details.replace("{item}", item));
    }
}
