package org.tandem.home.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.Country;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.FilterSelect;
import org.tandem.ui.Texts;

/** The words one looks for, and among what. */
class SearchBar extends Div {

    private static final int TYPED_FOR_MS = 300;

    private final Texts texts = Texts.current();
    private final TextField words = new TextField(texts.text("search.words"));
    private final FilterSelect<SubjectKind> kind;
    private final FilterSelect<GroupRow> group;
    private final FilterSelect<Edition> edition;
    private final FilterSelect<Country> country;
    private final Button clear = new Button(texts.text("updates.filter.clear"), click -> clear());
    private final transient Consumer<SearchAddress> ask;
    private boolean clearing;

    /** @param ask told what is asked each time a person changes it */
    SearchBar(SearchAddress asked, List<GroupRow> groups, List<Edition> editions, Consumer<SearchAddress> ask) {
        this.ask = ask;
        addClassNames("updates-bar", "search-bar");
        getElement().setAttribute("role", "search");
        words.addClassName("search-words");
        words.setMaxLength(SearchQuestion.LONGEST);
        words.setClearButtonVisible(true);
        words.setHelperText(texts.text("search.words.help"));
        words.setValue(asked.words());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPED_FOR_MS);
        kind = new FilterSelect<>(
                "search.kind", SearchAddress.KINDS, item -> texts.word("search.kinds", item), asked.kind());
        group = new FilterSelect<>(
                "search.group",
                groups,
                item -> item.name().readIn(texts.language()).text(),
                asked.group());
        edition = new FilterSelect<>("search.edition", editions, Edition::code, asked.edition());
        country = new FilterSelect<>("search.country", texts.countries(), texts::country, asked.country());
        List.<AbstractField<?, ?>>of(words, kind, group, edition, country).forEach(this::follow);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(asked.isFiltered());
        add(words, kind, group, edition, country, clear);
    }

    /** Lets one type at once. */
    void lead() {
        words.focus();
    }

    private void follow(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!clearing) {
                tell();
            }
        });
    }

    private void tell() {
        SearchAddress asked = new SearchAddress(
                words.getValue(), kind.getValue(), group.getValue(), edition.getValue(), country.getValue(), List.of());
        clear.setVisible(asked.isFiltered());
        ask.accept(asked);
    }

    private void clear() {
        clearing = true;
        List.of(kind, group, edition, country).forEach(HasValue::clear);
        clearing = false;
        tell();
        words.focus();
    }
}
