package org.tandem.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.Matter;
import org.tandem.agreement.MinorRevision;
import org.tandem.agreement.PendingQueries;
import org.tandem.agreement.WaitingForKey;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.workplan.ClosureQueries;
import org.tandem.workplan.OpenEnd;
import org.tandem.workplan.ProposalId;

/** Gathers what of agreement waits for the reader, in whichever editions are open. */
@Component
class AskedTexts {

    private final AgreementQueries agreements;
    private final PendingQueries pending;
    private final EditionQueries editions;
    private final ClosureQueries closures;

    AskedTexts(AgreementQueries agreements, PendingQueries pending, EditionQueries editions, ClosureQueries closures) {
        this.agreements = agreements;
        this.pending = pending;
        this.editions = editions;
        this.closures = closures;
    }

    /** What the reader may give a key to, then what else would count their country's silence. */
    List<AskedText> asked(Map<GroupId, GroupRow> groups) {
        List<WaitingForKey> keys = agreements.waiting(groups.keySet());
        List<WaitingForKey> all = new ArrayList<>(keys);
        pending.silences(groups.keySet()).stream()
                .filter(silence -> !keys.contains(silence))
                .forEach(all::add);
        Map<EditionId, Edition> years = years(all);
        Map<ProposalId, OpenEnd> ends = all.isEmpty() ? Map.of() : closures.open(groups.keySet());
        return all.stream()
                .map(waiting -> {
                    Matter matter = waiting.submission().matter();
                    return new AskedText(
                            of(groups, matter.group()),
                            of(years, matter.edition()),
                            waiting.submission(),
                            waiting.country(),
                            keys.contains(waiting),
                            ends.get(new ProposalId(matter.text())));
                })
                .toList();
    }

    List<RevisedText> contestable(Map<GroupId, GroupRow> groups) {
        List<MinorRevision> revisions = pending.contestable(groups.keySet());
        Map<EditionId, Edition> years = years(revisions);
        return revisions.stream()
                .map(revision -> new RevisedText(
                        of(groups, revision.matter().group()),
                        of(years, revision.matter().edition()),
                        revision))
                .toList();
    }

    /** The editions, where any is needed. */
    private Map<EditionId, Edition> years(List<?> needing) {
        return needing.isEmpty()
                ? Map.of()
                : editions.all().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
