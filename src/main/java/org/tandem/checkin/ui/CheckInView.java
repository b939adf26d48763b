package org.tandem.checkin.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.CheckInQueries;
import org.tandem.checkin.panel.CheckInNavigation;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.live.panel.LivePages;
import org.tandem.shared.Country;
import org.tandem.ui.ConstantInAddress;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Leaving;
import org.tandem.ui.Notice;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.QuarterName;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The page of the check-in: a country's update of all open milestones of a group, four times a year. */
@Route("groups/:group/check-in")
@PermitAll
class CheckInView extends GroupPage implements BeforeLeaveObserver {

    private final transient CheckInQueries queries;
    private final transient CheckInDesks desks;
    private final transient EditionQueries editions;
    private @Nullable Country country;
    private @Nullable CheckInBoard board;

    CheckInView(
            CheckInQueries queries, CheckInDesks desks, GroupQueries groups, EditionQueries editions, LivePages live) {
        super(GroupTab.UPDATES, groups, editions);
        this.queries = queries;
        this.desks = desks;
        this.editions = editions;
        live.follow(this, this::shows, this::follow);
    }

    /** The rows go on under the hands of whoever writes in them. */
    private void follow() {
        if (board != null) {
            board.follow();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        country = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CheckInNavigation.COUNTRY)
                .flatMap(written -> ConstantInAddress.read(Country.class, written))
                .orElse(null);
        super.beforeEnter(event);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (board != null && board.holdsUnkept()) {
            Leaving.ask(event);
        }
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        Div form = new Div();
        form.addClassName("page-parts");
        page.add(form);
        fill(form, group, edition, null);
    }

    private void fill(Div form, GroupDetails group, Edition edition, @Nullable String message) {
        Texts texts = Texts.current();
        CheckIn checkIn = queries.checkIn(group.id(), edition, country).orElse(null);
        form.removeAll();
        board = null;
        if (checkIn == null) {
            form.add(new EmptyState(texts.text("check-in.no-plan"), texts.text("check-in.no-plan-when")));
            return;
        }
        form.add(head(checkIn, group));
        if (!edition.stage().opens(Activity.UPDATES)) {
            form.add(
                    new EmptyState(texts.text("check-in.closed"), texts.text("check-in.closed-kept")),
                    new UnpostedWords(checkIn.unposted()));
        } else if (checkIn.goals().isEmpty()) {
            form.add(new EmptyState(texts.text("check-in.nothing-open"), texts.text("check-in.nothing-open-when")));
        } else {
            CheckInBoard rows =
                    new CheckInBoard(checkIn, desks.at(checkIn, why -> fill(form, group, edition, why), posted -> {
                        Notice.say(texts.text("check-in.posted", posted));
                        fill(form, group, edition, null);
                        // What had the focus is gone; one reads on from the top.
                        form.getElement().executeJs("this.querySelector('h2')?.focus()");
                    }));
            form.add(rows);
            board = rows;
            if (message != null) {
                rows.say(message);
            }
        }
        if (!checkIn.overtaken().isEmpty()) {
            form.add(new PageSection(
                    texts.text("check-in.overtaken"),
                    new Paragraph(texts.text("check-in.overtaken-why")),
                    new UnpostedWords(checkIn.overtaken())));
        }
    }

    private Div head(CheckIn checkIn, GroupDetails group) {
        Texts texts = Texts.current();
        H2 title = new H2(QuarterName.of("check-in.title", checkIn.period().quarter()));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph due = new Paragraph(texts.text(
                "check-in.due",
                texts.dateWithDistance(checkIn.period().due(), editions.today()),
                checkIn.country().name()));
        due.addClassName("note");
        Div head = new Div(title, due);
        checkIn.countries().stream()
                .filter(other -> other != checkIn.country())
                .forEach(other -> head.add(toOther(checkIn, group, other)));
        return head;
    }

    private static Anchor toOther(CheckIn checkIn, GroupDetails group, Country other) {
        return WorkPlanNavigation.link(
                CheckInNavigation.checkIn(group.code(), checkIn.edition(), other),
                new Span(Texts.current().text("check-in.to-other", other.name())));
    }
}
