package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.MemberRow;
import org.tandem.groups.RosterQueries;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatRow;
import org.tandem.groups.panel.GroupTab;
import org.tandem.groups.panel.SeatCard;
import org.tandem.live.panel.LivePages;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.DataTable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** Who sits in a group today: the four co-chair seats, vacant ones included, and the members. */
@Route("groups/:group/people")
@PermitAll
class GroupPeopleView extends GroupPage {

    private final transient RosterQueries roster;
    private final transient SeatQueries changes;
    private final LocalDate today;

    GroupPeopleView(
            RosterQueries roster, SeatQueries changes, GroupQueries groups, EditionQueries editions, LivePages live) {
        super(GroupTab.PEOPLE, groups, editions);
        this.roster = roster;
        this.changes = changes;
        today = editions.today();
        live.follow(this, this::shows, this::redraw);
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        page.add(new PageSection(texts.text("people-page.seats"), seats(group)));
        if (roster.mayReadMembers(group.id())) {
            List<MemberRow> members = roster.members(group.id());
            page.add(new PageSection(
                    texts.text("people-page.members"),
                    members.isEmpty()
                            ? new EmptyState(
                                    texts.text("people-page.no-members"), texts.text("people-page.no-members-who"))
                            : members(members)));
        }
    }

    private Div seats(GroupDetails group) {
        Div grid = new Div();
        grid.addClassName("seats");
        List<Country> order = Texts.current().countries();
        roster.seats(group.id()).stream()
                .sorted(Comparator.comparing(seat -> order.indexOf(seat.country())))
                .map(seat -> card(group, seat))
                .forEach(grid::add);
        return grid;
    }

    private SeatCard card(GroupDetails group, SeatRow seat) {
        SeatCard card = new SeatCard(seat, today);
        return changes.mayChange(group.id(), seat.country()) ? card.changeable(group.code()) : card;
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
