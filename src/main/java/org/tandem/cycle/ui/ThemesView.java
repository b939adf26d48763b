package org.tandem.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeQueries;
import org.tandem.ui.ActLink;
import org.tandem.ui.DataTable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** All themes, those of now before those that are over; coordinators add, edit and end them here. */
@Route(ThemesView.PATH)
@PermitAll
class ThemesView extends Div implements BeforeEnterObserver, TitledPage {

    /** Below the editions, since the server takes what begins with "themes" for files. */
    static final String PATH = "editions/themes";

    private final transient ThemeQueries themes;
    private final transient EditionQueries editions;

    ThemesView(ThemeQueries themes, EditionQueries editions) {
        this.themes = themes;
        this.editions = editions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        LocalDate today = editions.today();
        List<Theme> all =
                themes.all().stream().sorted(Theme.byName(texts.language())).toList();
        boolean changes = themes.mayChange();
        PageHeader header = new PageHeader(title()).context(texts.text("themes.context"));
        if (changes) {
            header.actions(new ActLink(NewThemeView.PATH, texts.text("themes.add")));
        }
        removeAll();
        add(header);
        if (all.isEmpty()) {
            add(new EmptyState(texts.text("themes.none"), texts.text("themes.none-who")));
        }
        section("themes.now", all.stream().filter(theme -> !theme.isOver(today)).toList(), changes);
        section("themes.over", all.stream().filter(theme -> theme.isOver(today)).toList(), changes);
    }

    private void section(String key, List<Theme> some, boolean changes) {
        if (!some.isEmpty()) {
            String heading = Texts.current().text(key);
            add(new PageSection(heading, table(heading, some, changes)));
        }
    }

    private static DataTable<Theme> table(String caption, List<Theme> some, boolean changes) {
        Texts texts = Texts.current();
        DataTable<Theme> table = new DataTable<Theme>(caption)
                .withSpokenCaption()
                .rowHeader(texts.text("themes.column.theme"), theme -> new LocalizedSpan(theme.name()))
                .column(texts.text("themes.column.description"), ThemesView::description)
                .textColumn(texts.text("themes.column.days"), ThemesView::days);
        if (changes) {
            table.column(texts.text("themes.column.acts"), ThemesView::acts);
        }
        return table.rows(some);
    }

    private static Component description(Theme theme) {
        return theme.description() == null ? new Div("–") : new LocalizedSpan(theme.description());
    }

    static String days(Theme theme) {
        Texts texts = Texts.current();
        String from = texts.date(theme.from());
        return theme.until() == null
                ? texts.text("themes.from", from)
                : texts.text("themes.from-until", from, texts.date(theme.until()));
    }

    private static Component acts(Theme theme) {
        Div acts = new Div(act("themes.act.edit", EditThemeView.path(theme), theme));
        acts.addClassName("row");
        if (theme.until() == null) {
            acts.add(act("themes.act.end", EndThemeView.path(theme), theme));
        }
        return acts;
    }

    private static ActLink act(String key, String address, Theme theme) {
        Texts texts = Texts.current();
        return new ActLink(address, texts.text(key))
                .spoken(texts.text(
                        key + "-which", theme.name().readIn(texts.language()).text()));
    }

    @Override
    public String title() {
        return Texts.current().text("themes.title");
    }
}
