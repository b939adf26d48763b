package org.tandem.home.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.Country;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.FilterBar;
import org.tandem.ui.FilterSelect;
import org.tandem.ui.Texts;

/** The words one looks for, and among what. */
class SearchBar extends FilterBar {

    private final Texts texts = Texts.current();
    private final FilterSelect<SubjectKind> kind;
    private final FilterSelect<GroupRow> group;
    private final FilterSelect<Edition> edition;
    private final FilterSelect<Country> country;
    private final transient Consumer<SearchAddress> ask;

    /** @param ask told what is asked each time a person changes it */
    SearchBar(SearchAddress asked, List<GroupRow> groups, List<Edition> editions, Consumer<SearchAddress> ask) {
        super(Texts.current().text("search.words"), asked.words());
        this.ask = ask;
        addClassName("search-bar");
        words.addClassName("search-words");
        words.setMaxLength(SearchQuestion.LONGEST);
        words.setClearButtonVisible(true);
        words.setHelperText(texts.text("search.words.help"));
        kind = new FilterSelect<>(
                "search.kind", SearchAddress.KINDS, item -> texts.word("search.kinds", item), asked.kind());
        group = new FilterSelect<>(
                "search.group",
                groups,
                item -> item.name().readIn(texts.language()).text(),
                asked.group());
        edition = new FilterSelect<>("search.edition", editions, Edition::code, asked.edition());
        country = new FilterSelect<>("search.country", texts.countries(), texts::country, asked.country());
        Stream.of(kind, group, edition, country).forEach(this::narrow);
        clearable(asked.isFiltered());
    }

    /** Lets one type at once. */
    void lead() {
        words.focus();
    }

    @Override
    protected void tell() {
        SearchAddress asked = new SearchAddress(
                words.getValue(), kind.getValue(), group.getValue(), edition.getValue(), country.getValue(), List.of());
        clearable(asked.isFiltered());
        ask.accept(asked);
    }
}
