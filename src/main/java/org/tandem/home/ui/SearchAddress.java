package org.tandem.home.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.AddressReader;
import org.tandem.ui.ConstantInAddress;

/**
 * What the address of the search says.
 *
 * @param unknown the parameters whose values name nothing that is there
 */
record SearchAddress(
        String words,
        @Nullable SubjectKind kind,
        @Nullable GroupRow group,
        @Nullable Edition edition,
        @Nullable Country country,
        List<String> unknown) {

    /** The path of the page. */
    static final String PATH = "search";

    /** What can be found, in the order in which it is offered. */
    static final List<SubjectKind> KINDS = List.of(
            SubjectKind.GROUP, SubjectKind.GOAL, SubjectKind.MILESTONE, SubjectKind.UPDATE, SubjectKind.COMMENT);

    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String GROUP = "group";
    private static final String EDITION = "edition";
    private static final String COUNTRY = "country";

    static SearchAddress read(QueryParameters address, List<GroupRow> groups, List<Edition> editions) {
        AddressReader reader = new AddressReader(address);
        return new SearchAddress(
                reader.text(WORDS),
                reader.read(
                        KIND,
                        written -> ConstantInAddress.read(SubjectKind.class, written)
                                .filter(KINDS::contains)),
                reader.read(
                        GROUP, written -> first(groups, group -> group.code().equals(written))),
                reader.read(
                        EDITION,
                        written -> first(editions, edition -> edition.code().equals(written))),
                reader.constant(COUNTRY, Country.class),
                reader.unknown());
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> named) {
        return all.stream().filter(named).findFirst();
    }

    /** The address of the page that says this. */
    String written() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, words.strip());
        put(parameters, KIND, kind == null ? "" : ConstantInAddress.of(kind));
        put(parameters, GROUP, group == null ? "" : group.code());
        put(parameters, EDITION, edition == null ? "" : edition.code());
        put(parameters, COUNTRY, country == null ? "" : ConstantInAddress.of(country));
        return new Location(PATH, QueryParameters.simple(parameters)).getPathWithQueryParameters();
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    /** The question that it asks of each kind. */
    SearchQuestion question(Language reader, Set<GroupId> own, int most) {
        return new SearchQuestion(
                words,
                group == null ? null : group.id(),
                edition == null ? null : edition.id(),
                country,
                reader,
                own,
                most);
    }

    /** Whether it narrows what is found by more than words. */
    boolean isFiltered() {
        return kind != null || group != null || edition != null || country != null;
    }
}
