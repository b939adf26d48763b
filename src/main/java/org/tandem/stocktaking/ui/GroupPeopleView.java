package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.MemberRow;
import org.tandem.groups.RosterQueries;
import org.tandem.groups.SeatRow;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.DataTable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** Who sits in a group today: the four co-chair seats, vacant ones included, and the members. */
@Route("groups/:group/people")
@PermitAll
class GroupPeopleView extends GroupPage {

    private final transient RosterQueries roster;

    GroupPeopleView(RosterQueries roster, GroupQueries groups, EditionQueries editions) {
        super(GroupTab.PEOPLE, groups, editions);
        this.roster = roster;
    }

    @Override
    protected void show(GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        add(new PageSection(texts.text("people-page.seats"), seats(roster.seats(group.id()))));
        if (roster.mayReadMembers(group.id())) {
            List<MemberRow> members = roster.members(group.id());
            add(new PageSection(
                    texts.text("people-page.members"),
                    members.isEmpty()
                            ? new EmptyState(
                                    texts.text("people-page.no-members"), texts.text("people-page.no-members-who"))
                            : members(members)));
        }
    }

    private static Div seats(List<SeatRow> seats) {
        Div grid = new Div();
        grid.addClassName("seats");
        List<Country> order = Texts.current().countries();
        seats.stream()
                .sorted(Comparator.comparing(seat -> order.indexOf(seat.country())))
                .map(GroupPeopleView::seat)
                .forEach(grid::add);
        return grid;
    }

    private static Div seat(SeatRow seat) {
        Texts texts = Texts.current();
        Div card = new Div();
        card.addClassName("seat");
        Paragraph name = new Paragraph(
                new CountryChip(seat.country()),
                new Span(" " + texts.text("people-page.seat", texts.word("capacity", seat.sector()))));
        name.addClassName("seat-name");
        card.add(name);
        if (seat.isVacant()) {
            Paragraph vacant = new Paragraph(texts.text("people-page.vacant"));
            vacant.addClassName("quiet");
            card.add(vacant);
        }
        UnorderedList parts = new UnorderedList();
        seat.parts().stream().map(GroupPeopleView::part).forEach(parts::add);
        if (!seat.parts().isEmpty()) {
            card.add(parts);
        }
        return card;
    }

    private static ListItem part(SeatRow.Part part) {
        Texts texts = Texts.current();
        ListItem item = new ListItem(new Span(
                texts.text(part.acting() ? "people-page.acting." + part.part() : "people-page.part." + part.part())));
        if (part.position() != null) {
            item.add(new Span(" · "), new LocalizedSpan(part.position()));
        }
        if (part.organisation() != null) {
            item.add(new Span(" · "), new LocalizedSpan(part.organisation()));
        }
        if (part.illustrative()) {
            item.add(new Span(" "), new IllustrativeMark());
        }
        return item;
    }

    private static Component members(List<MemberRow> members) {
        Texts texts = Texts.current();
        return new DataTable<MemberRow>(texts.text("people-page.members"))
                .withSpokenCaption()
                .rowHeader(texts.text("people-page.column.name"), member -> new Span(member.name()))
                .column(texts.text("people-page.column.organisation"), GroupPeopleView::organisation)
                .column(
                        texts.text("people-page.column.country"),
                        member -> member.country() == null ? new Span("–") : new CountryChip(member.country()))
                .textColumn(texts.text("people-page.column.kind"), member -> texts.word("level", member.level()))
                .textColumn(texts.text("people-page.column.part"), member -> texts.word("role", member.part()))
                .rows(members);
    }

    private static Component organisation(MemberRow member) {
        return member.organisation() == null ? new Span("–") : new LocalizedSpan(member.organisation());
    }
}
