package org.tandem.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.Rights;
import org.tandem.search.Found;
import org.tandem.search.FoundPage;
import org.tandem.search.SearchQuestion;
import org.tandem.search.Searchable;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;

/** Asks every module what it has found. */
@Service
@Transactional(readOnly = true)
public class SearchQueries {

    private final List<Searchable> modules;
    private final Access access;

    SearchQueries(List<Searchable> modules, Access access) {
        this.modules = modules;
        this.access = access;
    }

    /** The groups whose things come first for the person who asks: those in which they have a place. */
    public Set<GroupId> own() {
        return access.current().map(Rights::ownGroups).orElse(Set.of());
    }

    /**
     * @param kind the only kind that is asked for; null for all
     * @throws NotFound when the person may not read anything of the Partnership
     */
    public SearchResults find(SearchQuestion question, @Nullable SubjectKind kind) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        List<Found> all = new ArrayList<>();
        Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
        for (Searchable module : modules) {
            for (SubjectKind found : module.kinds()) {
                if (kind == null || kind == found) {
                    FoundPage page = module.find(found, question);
                    all.addAll(page.best());
                    if (page.count() > 0) {
                        counts.put(found, page.count());
                    }
                }
            }
        }
        Comparator<Found> order = question.isEmpty() ? Found.NEWEST_FIRST : Found.BEST_FIRST;
        all.sort(order.thenComparing(found -> found.subject().kind()));
        return new SearchResults(
                List.copyOf(all.subList(0, Math.min(question.most(), all.size()))), Map.copyOf(counts));
    }
}
