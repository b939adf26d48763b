package org.tandem.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.ui.ActLink;
import org.tandem.ui.CountryChip;
import org.tandem.ui.DataTable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** All editions; coordinators open the next one here and move those that are not closed. */
@Route(EditionsView.PATH)
@PermitAll
class EditionsView extends Div implements BeforeEnterObserver, TitledPage {

    static final String PATH = "editions";

    private final transient EditionQueries editions;

    EditionsView(EditionQueries editions) {
        this.editions = editions;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        List<Edition> all = editions.all();
        boolean administers = editions.mayAdminister();
        PageHeader header = new PageHeader(texts.text("editions.title")).context(texts.text("editions.context"));
        ActLink themes = new ActLink(ThemesView.PATH, texts.text("themes.title"));
        header.actions(themes);
        if (administers) {
            header.actions(new ActLink(NewEditionView.PATH, texts.text("editions.open")), themes);
        }
        removeAll();
        add(
                header,
                all.isEmpty()
                        ? new EmptyState(texts.text("editions.none"), texts.text("editions.none-who"))
                        : table(all, administers));
    }

    private static DataTable<Edition> table(List<Edition> all, boolean administers) {
        Texts texts = Texts.current();
        DataTable<Edition> table = new DataTable<Edition>(texts.text("editions.list"))
                .withSpokenCaption()
                .rowHeader(texts.text("cycle.edition"), EditionsView::name)
                .column(
                        texts.text("editions.column.host"),
                        edition -> new CountryChip(edition.data().host()))
                .column(texts.text("editions.column.number"), EditionsView::meeting)
                .textColumn(texts.text("editions.column.meeting"), EditionsView::days)
                .textColumn(texts.text("editions.column.stage"), edition -> texts.word("stage", edition.stage()));
        if (administers) {
            table.column(texts.text("editions.column.act"), EditionsView::act);
        }
        return table.rows(all);
    }

    private static Component name(Edition edition) {
        Texts texts = Texts.current();
        Integer number = edition.data().number();
        Span name = new Span(edition.code());
        if (number != null) {
            name.add(new Span(" · " + texts.text("editions.nth", texts.number(number))));
        }
        if (edition.data().illustrative()) {
            name.add(new Span(" "), new IllustrativeMark());
        }
        return name;
    }

    private static Component meeting(Edition edition) {
        EditionDraft data = edition.data();
        Span how = new Span(Texts.current().word("meeting-mode", data.mode()));
        return data.city() == null ? how : new Span(how, new Span(" · "), new LocalizedSpan(data.city()));
    }

    private static String days(Edition edition) {
        Texts texts = Texts.current();
        EditionDraft data = edition.data();
        return data.meetingFirst().equals(data.meetingLast())
                ? texts.date(data.meetingFirst())
                : texts.text("editions.days", texts.date(data.meetingFirst()), texts.date(data.meetingLast()));
    }

    private static Component act(Edition edition) {
        Texts texts = Texts.current();
        if (edition.stage() == Stage.CLOSED) {
            return new Span("–");
        }
        Anchor move = new Anchor(MoveEditionView.path(edition), texts.text("editions.move"));
        move.setAriaLabel(texts.text("editions.move-which", edition.code()));
        return move;
    }

    @Override
    public String title() {
        return Texts.current().text("editions.title");
    }
}
