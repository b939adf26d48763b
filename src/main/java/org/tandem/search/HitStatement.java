package org.tandem.search;

/**
 * What a module writes of the statement by which its things of one kind are found; the rest is the same for all. What is narrow
 * is asked of all hits, what is wide of the best alone.
 *
 * @param hits selects {@code id, language, group_id, edition_id, readable, own, at}, and {@code version} if the rest needs it;
 *     may ask for {@code :everywhere} and {@code :groups} (where the reader may read), {@code :own}, {@code :edition},
 *     {@code :country} and {@code :reader}; <code>{new}</code> stands for whether nothing is asked but what is new
 * @param stands of a {@code hit}: whether it is still there to be read
 * @param inTitle of a {@code hit}: whether its title says what is asked
 * @param details of {@code best}: selects {@code title, words_of_title, words_of_rest, country, drafted, on_kind, on_id}
 */
public record HitStatement(String hits, String stands, String inTitle, String details) {

    private static final String BEST_FIRST = "readable desc, own desc, in_title desc, at desc, id";
    private static final String NEWEST_FIRST = "at desc, id";

    private static final String WHOLE = """
            with hit as (select * from ({hits}) h order by {counted} limit :counted),
            weighed as (select hit.*, {inTitle} as in_title, count(*) over () as found from hit where {stands}),
            best as (select * from weighed order by {order} limit :most)
            select best.id, best.language, best.readable, best.own, best.in_title, best.at, best.group_id, best.found, d.*,
                   g.code as group_code, g.name as group_name, e.code as edition,
                   words_around(best.language, d.words_of_title, {asked}, true) as marked,
                   words_around(best.language, d.words_of_rest, {asked}, false) as around
              from best
             cross join lateral ({details}) d
              join group_name g on g.group_id = best.group_id
              left join edition_stage e on e.edition_id = best.edition_id
             order by {order}
            """;

    /** The whole statement. @param newest whether nothing is asked but what is new */
    String sql(boolean newest) {
        return WHOLE.replace("{hits}", hits.replace("{new}", String.valueOf(newest)))
                .replace("{stands}", stands)
                .replace("{inTitle}", inTitle)
                .replace("{details}", details)
                .replace("{counted}", newest ? NEWEST_FIRST : BEST_FIRST.replace("in_title desc, ", ""))
                .replace("{order}", newest ? NEWEST_FIRST : BEST_FIRST)
                .replace("{asked}", Asked.in("best.language"));
    }
}
