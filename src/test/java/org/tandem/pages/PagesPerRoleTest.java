package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.discussion.panel.CommentThread;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.ui.DataTable;

/**
 * Every cell of product.md §5 for what exists, asked through the pages: which of them open, and what one can do on them.
 * Its sister asks the services.
 */
class PagesPerRoleTest extends PagesTest {

    /** ok, no (may read but not do this), shut (a rule forbids it to everybody) or ? (not found). */
    private static final String PAGES = """
            page                     CO_CHAIR.CA CO_CHAIR.MX ALTERNATE.CA SECRETARY.MX COORDINATOR.CA NATIONAL_CO_CHAIR.MX MEMBER.CA OBSERVER.MX ADMINISTRATOR.CA
            home                     ok          ok          ok           ok           ok             ok                   ok        ok          ok
            groups                   ok          ok          ok           ok           ok             ok                   ok        ok          ok
            search                   ok          ok          ok           ok           ok             ok                   ok        ok          ok
            dashboard                ok          ok          ok           ok           ok             ok                   ok        ok          ok
            dashboard.rows           ok          ok          ok           ok           ok             ok                   ok        ok          ?
            any.print-all            ok          ok          ok           ok           ok             ok                   ok        ok          ?
            editions                 ok          ok          ok           ok           ok             ok                   ok        ok          ok
            editions.new             ?           ?           ?            ?            ok             ?                    ?         ?           ?
            editions.stage           ?           ?           ?            ?            ok             ?                    ?         ?           ?
            themes                   ok          ok          ok           ok           ok             ok                   ok        ok          ok
            themes.add               no          no          no           no           ok             no                   no        no          no
            themes.edit              no          no          no           no           ok             no                   no        no          no
            themes.end               no          no          no           no           ok             no                   no        no          no
            profile                  ok          ok          ok           ok           ok             ok                   ok        ok          ok
            own.overview             ok          ok          ok           ok           ok             ok                   ok        ok          ok
            own.plan                 ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.updates              ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.check-in             ok          ok          ok           ok           ok             no                   no        no          ?
            own.print                ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.draft-print          ok          ok          ok           ok           ok             ok                   ok        ?           ?
            own.compare              ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.agreed-carry-over    ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.carry-over           ok          ok          ok           ok           ok             ok                   ok        ok          ok
            other.carry-over         ok          ok          ok           ok           ok             ok                   ok        ok          ok
            own.people               ok          ok          ok           ok           ok             ok                   ok        ok          ok
            own.seat                 no          no          no           no           ok             no                   no        ?           ?
            own.seat-mx              no          no          no           no           no             no                   no        ?           ?
            own.seat.take            no          no          no           no           ok             no                   no        ?           ?
            own.seat.end             no          no          no           no           ok             no                   no        ?           ?
            own.agreed               ok          ok          ok           ok           ok             ok                   ok        ok          ?
            own.agreed.update-ca     ok          no          ok           no           ok             no                   no        no          ?
            own.agreed.update-mx     no          ok          no           ok           no             no                   no        no          ?
            own.agreed.propose       no          no          no           no           no             no                   no        no          ?
            own.agreed.due           ok          ok          ok           ok           ok             no                   no        no          ?
            own.agreed.value         ok          ok          ok           ok           ok             no                   no        no          ?
            own.draft.value          shut        shut        shut         shut         shut           shut                 shut      ?           ?
            other.agreed.value       no          no          no           no           shut           no                   no        no          ?
            own.agreed.edit          shut        shut        shut         shut         shut           no                   no        no          ?
            own.agreed.drop          shut        shut        shut         shut         shut           no                   no        no          ?
            own.agreed.new-goal      shut        shut        shut         shut         shut           no                   no        no          ?
            own.draft                ok          ok          ok           ok           ok             ok                   ok        ?           ?
            own.draft.update-ca      shut        shut        shut         shut         shut           shut                 shut      ?           ?
            own.draft.edit           ok          ok          ok           ok           ok             no                   no        ?           ?
            own.draft.drop           ok          ok          ok           ok           ok             no                   no        ?           ?
            own.draft.new-goal       ok          ok          ok           ok           ok             no                   no        ?           ?
            own.draft.edit-goal      ok          ok          ok           ok           ok             no                   no        ?           ?
            own.draft.drop-goal      shut        shut        shut         shut         shut           no                   no        ?           ?
            own.draft.new-milestone  ok          ok          ok           ok           ok             no                   no        ?           ?
            other.overview           ok          ok          ok           ok           ok             ok                   ok        ok          ok
            other.plan               ok          ok          ok           ok           ok             ok                   ok        ok          ?
            other.updates            ok          ok          ok           ok           ok             ok                   ok        ok          ?
            other.check-in           no          no          no           no           ok             no                   no        no          ?
            other.print              ok          ok          ok           ok           ok             ok                   ok        ok          ?
            other.draft-print        ?           ?           ?            ?            ok             ok                   ?         ?           ?
            other.compare            ok          ok          ok           ok           ok             ok                   ok        ok          ?
            other.people             ok          ok          ok           ok           ok             ok                   ok        ok          ok
            other.seat               no          no          no           no           ok             no                   no        ?           ?
            other.seat-mx            no          no          no           no           no             no                   no        ?           ?
            other.agreed             ok          ok          ok           ok           ok             ok                   ok        ok          ?
            other.agreed.update-ca   no          no          no           no           ok             no                   no        no          ?
            other.agreed.update-mx   no          no          no           no           no             no                   no        no          ?
            other.agreed.due         no          no          no           no           ok             no                   no        no          ?
            other.agreed.edit        no          no          no           no           shut           no                   no        no          ?
            other.draft              ?           ?           ?            ?            ok             ok                   ?         ?           ?
            other.draft.edit         ?           ?           ?            ?            ok             no                   ?         ?           ?
            other.draft.drop         ?           ?           ?            ?            ok             no                   ?         ?           ?
            other.draft.new-goal     ?           ?           ?            ?            ok             no                   ?         ?           ?
            other.draft.edit-goal    ?           ?           ?            ?            ok             no                   ?         ?           ?
            other.draft.drop-goal    ?           ?           ?            ?            shut           no                   ?         ?           ?
            other.draft.new-milestone ?          ?           ?            ?            ok             no                   ?         ?           ?
            """;

    /** What one finds on a page that opens: yes or –. */
    private static final String ACTS = """
            page act                           CO_CHAIR.CA CO_CHAIR.MX ALTERNATE.CA SECRETARY.MX COORDINATOR.CA NATIONAL_CO_CHAIR.MX MEMBER.CA OBSERVER.MX ADMINISTRATOR.CA
            dashboard link:dashboard/rows      yes         yes         yes          yes          yes            yes                  yes       yes         –
            dashboard link:plans/print         yes         yes         yes          yes          yes            yes                  yes       yes         –
            own.plan link:/plan/print          yes         yes         yes          yes          yes            yes                  yes       yes         –
            editions link:editions/new         –           –           –            –            yes            –                    –         –           –
            editions link:/stage               –           –           –            –            yes            –                    –         –           –
            editions link:/themes              yes         yes         yes          yes          yes            yes                  yes       yes         yes
            themes link:/new                    –           –           –            –            yes            –                    –         –           –
            themes link:/edit                  –           –           –            –            yes            –                    –         –           –
            themes link:/end                   –           –           –            –            yes            –                    –         –           –
            own.people link:/seats/ca-         –           –           –            –            yes            –                    –         –           –
            own.people link:/seats/mx-         –           –           –            –            –              –                    –         –           –
            other.people link:/seats/ca-       –           –           –            –            yes            –                    –         –           –
            own.people members                 yes         yes         yes          yes          yes            yes                  yes       –           –
            own.plan goals                     yes         yes         yes          yes          yes            yes                  yes       yes         –
            own.overview link:/plan           yes         yes         yes          yes          yes            yes                  yes       yes         –
            own.overview link:/updates        yes         yes         yes          yes          yes            yes                  yes       yes         –
            own.plan link:/value               yes         yes         yes          yes          yes            –                    –         –           –
            other.plan link:/value             –           –           –            –            –              –                    –         –           –
            own.plan link:/edit                –           –           –            –            –              –                    –         –           –
            own.plan link:/goals/new           –           –           –            –            –              –                    –         –           –
            own.draft-plan goals               yes         yes         yes          yes          yes            yes                  yes       –           –
            own.draft-plan link:/edit          yes         yes         yes          yes          yes            –                    –         –           –
            own.draft-plan link:/drop          yes         yes         yes          yes          yes            –                    –         –           –
            own.draft-plan link:/goals/new     yes         yes         yes          yes          yes            –                    –         –           –
            own.draft-plan link:/milestones/new yes        yes         yes          yes          yes            –                    –         –           –
            own.draft-plan link:/carry-over    yes         yes         yes          yes          yes            –                    –         –           –
            own.carry-over choices             yes         yes         yes          yes          yes            –                    –         –           –
            other.carry-over choices           –           –           –            –            yes            –                    –         –           –
            own.agreed link:/update/ca         yes         –           yes          –            yes            –                    –         –           –
            own.agreed link:/update/mx         –           yes         –            yes          –              –                    –         –           –
            own.agreed link:/due               yes         yes         yes          yes          yes            –                    –         –           –
            own.agreed link:/edit              –           –           –            –            –              –                    –         –           –
            own.agreed comments                yes         yes         yes          yes          yes            yes                  yes       –           –
            own.agreed comment-form            yes         yes         yes          yes          yes            yes                  yes       –           –
            own.draft link:/edit               yes         yes         yes          yes          yes            –                    –         –           –
            own.draft link:/update/ca          –           –           –            –            –              –                    –         –           –
            own.draft comments                 yes         yes         yes          yes          yes            yes                  yes       –           –
            own.draft comment-form             yes         yes         yes          yes          yes            yes                  yes       –           –
            other.people members               yes         yes         yes          yes          yes            yes                  yes       –           –
            other.plan goals                   yes         yes         yes          yes          yes            yes                  yes       yes         –
            other.draft-plan goals             –           –           –            –            yes            yes                  –         –           –
            other.draft-plan link:/edit        –           –           –            –            yes            –                    –         –           –
            other.draft-plan link:/goals/new   –           –           –            –            yes            –                    –         –           –
            other.agreed link:/update/ca       –           –           –            –            yes            –                    –         –           –
            other.agreed link:/update/mx       –           –           –            –            –              –                    –         –           –
            other.agreed link:/due             –           –           –            –            yes            –                    –         –           –
            other.agreed comments              –           –           –            –            yes            yes                  –         –           –
            other.agreed comment-form          –           –           –            –            yes            yes                  –         –           –
            """;

    static Stream<String> roles() {
        return Stream.of(PAGES.lines().findFirst().orElseThrow().split("\\s+")).skip(1);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void pagesAnswerAsTheTableSays(String role) {
        Window window = windowOf(holderOf(role));
        Map<String, String> answers = new LinkedHashMap<>();
        column(PAGES, 1, role).keySet().forEach(page -> answers.put(page, window.open(addresses.of(page))));
        assertThat(answers).isEqualTo(column(PAGES, 1, role));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void pagesShowWhatTheTableSays(String role) {
        Window window = windowOf(holderOf(role));
        Map<String, String> answers = new LinkedHashMap<>();
        column(ACTS, 2, role).keySet().forEach(row -> {
            String[] pageAndAct = row.split(" ");
            window.open(addresses.of(pageAndAct[0]));
            answers.put(row, isThere(pageAndAct[1], window) ? "yes" : "–");
        });
        assertThat(answers).isEqualTo(column(ACTS, 2, role));
    }

    /** Nobody is led to a page that answers that it is not theirs. */
    @ParameterizedTest
    @MethodSource("roles")
    void noLinkLeadsToARefusal(String role) {
        Window window = windowOf(holderOf(role));
        Map<String, String> answers = new TreeMap<>();
        for (String page : column(PAGES, 1, role).keySet()) {
            window.open(addresses.of(page));
            window.links().stream()
                    .filter(link -> !link.startsWith("http") && !link.contains("#"))
                    .distinct()
                    .forEach(link -> answers.computeIfAbsent(link, window::open));
        }
        answers.values().removeIf("ok"::equals);
        assertThat(answers).isEmpty();
    }

    private static boolean isThere(String what, Window window) {
        if (what.startsWith("link:")) {
            return window.hasLink(link -> link.contains(what.substring("link:".length())));
        }
        return switch (what) {
            case "goals" -> window.hasLink(link -> link.startsWith("milestones/"));
            case "choices" -> window.find(RadioButtonGroup.class).exists();
            case "members" -> window.find(DataTable.class).exists();
            case "comments" -> window.find(CommentThread.class).exists();
            case "comment-form" -> window.find(Button.class).withText("Post").exists();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** Somebody who holds just that place, in forestry (agreed) and energy (a draft) where the role is held in groups. */
    private PersonId holderOf(String roleAndCountry) {
        String[] parts = roleAndCountry.split("\\.");
        return somebody(Role.valueOf(parts[0]), Country.valueOf(parts[1]), "forestry", "energy");
    }

    /** One column, by the words that begin its rows. */
    private static Map<String, String> column(String table, int words, String role) {
        List<String[]> lines = table.lines().map(line -> line.split("\\s+")).toList();
        int at = List.of(lines.getFirst()).indexOf(role);
        return lines.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> String.join(" ", List.of(line).subList(0, words)),
                        line -> line[at],
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
