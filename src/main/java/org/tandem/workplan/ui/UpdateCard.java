package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.shared.Role;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.CountryChip;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.PlanTalk;
import org.tandem.workplan.panel.UpdateWords;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** One update as its readers see it: whose line, when, what it says in the language it was written in, and who posted it. */
class UpdateCard extends Article {

    private final Texts texts = Texts.current();
    private final UpdateRow update;
    private final ZoneId zone;

    private UpdateCard(UpdateRow update, ZoneId zone) {
        this.update = update;
        this.zone = zone;
        addClassName("update");
    }

    /** In the stream of its milestone, where its address leads. */
    static UpdateCard inStream(UpdateRow update, ZoneId zone, boolean mayBeCorrected) {
        return new UpdateCard(update, zone).addressed().filled().acts(mayBeCorrected);
    }

    /** Beside a form, where it is one of several words on the line. */
    static UpdateCard quoted(UpdateRow update, ZoneId zone) {
        return new UpdateCard(update, zone).filled();
    }

    /** In the year of its group. @param permalink the address of the card on that page */
    static UpdateCard inYear(UpdateRow update, ZoneId zone, boolean mayBeCorrected, String permalink) {
        return new UpdateCard(update, zone).addressed().filled().acts(mayBeCorrected, UpdateLinks.to(permalink));
    }

    /** Leads to what is said on it. */
    UpdateCard talk() {
        add(PlanTalk.link(SubjectRef.of(SubjectKind.UPDATE, update.id()), texts.instant(update.postedAt(), zone)));
        return this;
    }

    /** Marks the one that the address of the page leads to. */
    UpdateCard marked(boolean mark) {
        setClassName("update-marked", mark);
        return this;
    }

    private UpdateCard addressed() {
        setId(MilestoneAddress.anchor(update.id()));
        getElement().setAttribute("tabindex", "-1");
        return this;
    }

    private UpdateCard acts(boolean mayBeCorrected, Component... others) {
        Div acts = row(others);
        acts.addClassName("update-acts");
        if (mayBeCorrected) {
            acts.add(WorkPlanNavigation.link(
                    MilestoneAddress.correct(update), new Span(texts.text("milestone.update.correct"))));
        }
        if (acts.getChildren().findAny().isPresent()) {
            add(acts);
        }
        return this;
    }

    private UpdateCard filled() {
        add(head());
        corrections();
        add(new StatusStep(update), new UpdateWords(update), foot());
        return this;
    }

    private Div head() {
        Div head = row(new CountryChip(update.country()), time());
        if (!update.kind().repeats() && update.language() != texts.language()) {
            head.add(new LanguageMark(update.language()));
        }
        if (update.illustrative()) {
            head.add(new IllustrativeMark());
        }
        return head;
    }

    private Anchor time() {
        return place(update.milestone(), update.id(), texts.instant(update.postedAt(), zone));
    }

    /** What was corrected stays to be read, and says that it no longer stands. */
    private void corrections() {
        if (update.corrects() != null) {
            add(other(update.corrects(), "milestone.update.corrects"));
        }
        if (update.correctedBy() != null) {
            addClassName("superseded");
            add(other(update.correctedBy(), "milestone.update.corrected"));
        }
    }

    private Div other(UpdateRow.Other other, String key) {
        Div line = row(place(update.milestone(), other.id(), texts.text(key, texts.instant(other.postedAt(), zone))));
        line.addClassName("note");
        return line;
    }

    /** A link to where an update stands on the page of its milestone. */
    static Anchor place(MilestoneId milestone, UpdateId id, String words) {
        String address = WorkPlanNavigation.milestone(milestone) + "#" + MilestoneAddress.anchor(id);
        Anchor place = new Anchor(address, words);
        // The browser itself goes to a place on the page it shows.
        place.setRouterIgnore(true);
        return place;
    }

    private Div foot() {
        Div foot = row(new CapacityLabel(update.as()), new Span(update.by()));
        foot.addClassName("note");
        if (update.as().role() == Role.COORDINATOR) {
            foot.add(new Span(texts.text(
                    "milestone.update.typed-for-seat", update.country().name())));
        }
        return foot;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
