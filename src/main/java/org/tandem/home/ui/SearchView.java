package org.tandem.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.home.SearchQueries;
import org.tandem.home.SearchResults;
import org.tandem.people.CurrentPerson;
import org.tandem.search.FoundAddresses;
import org.tandem.search.FoundPage;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** Looks through all that the reader may read; before anything is typed it shows what is new. */
@Route(SearchAddress.PATH)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, AfterNavigationObserver, TitledPage {

    private static final int AT_ONCE = 20;

    /** Whoever wants more than this looks for something else. */
    private static final int MOST = 200;

    private final Texts texts = Texts.current();
    private final transient SearchQueries searches;
    private final transient FoundAddresses addresses;
    private final transient GroupQueries groups;
    private final transient EditionQueries editions;
    private final transient CurrentPerson reader;
    private final Paragraph counted = new Paragraph();
    private final OrderedList answers = new OrderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(texts.text("search.more"), click -> more());
    private transient @Nullable SearchAddress asked;
    private @Nullable SearchBar bar;
    private int most = AT_ONCE;

    SearchView(
            SearchQueries searches,
            FoundAddresses addresses,
            GroupQueries groups,
            EditionQueries editions,
            CurrentPerson reader) {
        this.searches = searches;
        this.addresses = addresses;
        this.groups = groups;
        this.editions = editions;
        this.reader = reader;
        addClassName("page");
        counted.addClassName("quiet");
        counted.getElement().setAttribute("role", "status");
        answers.addClassName("found-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<GroupRow> allGroups = groups.all();
        List<Edition> allEditions = editions.all();
        SearchAddress address = SearchAddress.read(event.getLocation().getQueryParameters(), allGroups, allEditions);
        bar = new SearchBar(address, allGroups, allEditions, this::ask);
        removeAll();
        add(new PageHeader(title()), bar);
        if (!address.unknown().isEmpty()) {
            add(new Paragraph(texts.text(
                    "workplan.filter.unknown",
                    address.unknown().stream()
                            .map(name -> texts.text("search." + name))
                            .collect(Collectors.joining(", ")))));
        }
        add(counted, answers, nothing, more);
        most = AT_ONCE;
        answer(address);
    }

    /** Whoever comes here wants to type. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (bar != null) {
            bar.lead();
        }
    }

    private void ask(SearchAddress address) {
        most = AT_ONCE;
        answer(address);
        UI.getCurrent().getPage().getHistory().replaceState(null, address.written());
    }

    private void more() {
        most = Math.min(most * 2, MOST);
        if (asked != null) {
            answer(asked);
        }
    }

    private void answer(SearchAddress address) {
        asked = address;
        SearchResults found = searches.find(address.question(texts.language(), searches.own(), most), address.kind());
        answers.removeAll();
        found.best().forEach(one -> answers.add(new FoundItem(one, addresses.of(one), reader.timeZone())));
        counted.setText(count(address, found));
        nothing.removeAll();
        if (found.best().isEmpty()) {
            nothing.add(
                    address.words().isBlank()
                            ? new EmptyState(texts.text("search.needs-words"), texts.text("search.needs-words-why"))
                            : new EmptyState(
                                    texts.text("search.nothing"),
                                    texts.text("search.nothing-why") + " " + texts.text("search.nothing-short")));
        }
        more.setVisible(found.count() > found.best().size() && most < MOST);
    }

    private String count(SearchAddress address, SearchResults found) {
        if (address.words().isBlank()) {
            return found.best().isEmpty() ? "" : texts.text("search.new");
        }
        String kinds = SearchAddress.KINDS.stream()
                .filter(found.counts()::containsKey)
                .map(kind ->
                        texts.text("search.count." + kind.name(), found.counts().get(kind)))
                .collect(Collectors.joining(", "));
        return found.uncounted() ? texts.text("search.counted-to", kinds, FoundPage.MOST_COUNTED) : kinds;
    }

    @Override
    public String title() {
        return texts.text("search.title");
    }
}
