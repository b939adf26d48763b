package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.AsOfMeeting;
import org.tandem.groups.GroupQueries;
import org.tandem.ui.ActLink;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.panel.HeadlineBadge;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Makes the heads of a milestone's page and of its forms. */
@org.springframework.stereotype.Component
class MilestoneHeads {

    private final GroupQueries groups;
    private final EditionQueries editions;
    private final UpdateProposalQueries proposals;

    MilestoneHeads(GroupQueries groups, EditionQueries editions, UpdateProposalQueries proposals) {
        this.groups = groups;
        this.editions = editions;
        this.proposals = proposals;
    }

    /** The head of the page: headline, title, where it belongs, what the reader may do. */
    PageHeader page(MilestoneDetails details) {
        MilestoneRow milestone = details.milestone();
        PageHeader head = new PageHeader(new LocalizedSpan(milestone.title()));
        Component[] acts = details.mayEdit()
                ? Stream.concat(Arrays.stream(acts(details)), Stream.of(edit(details)))
                        .toArray(Component[]::new)
                : acts(details);
        return head.context(where(details)).actions(acts);
    }

    /** Says what day the signals and distances of the page are of, where that is not today. */
    AsOfMeeting asOfMeeting(MilestoneDetails details) {
        return new AsOfMeeting(editions.byId(details.milestone().edition()), editions.today());
    }

    /** The head of a form: what it does, and the way back to the milestone. */
    PageHeader form(String title, MilestoneRow milestone) {
        return new PageHeader(title)
                .context(WorkPlanNavigation.link(
                        WorkPlanNavigation.milestone(milestone.id()), new LocalizedSpan(milestone.title())));
    }

    private Span where(MilestoneDetails details) {
        Texts texts = Texts.current();
        MilestoneRow milestone = details.milestone();
        Edition edition = editions.byId(milestone.edition());
        Span line = new Span();
        line.addClassName("row");
        line.add(new HeadlineBadge(milestone.standing().headline()));
        groups.byId(milestone.group())
                .ifPresent(group -> line.add(WorkPlanNavigation.link(
                        WorkPlanNavigation.plan(group.code(), edition, milestone.id()),
                        new LocalizedSpan(group.name()))));
        line.add(new Span(texts.text("milestone.edition", edition.code())));
        line.add(new Span(
                new Span(texts.text("milestone.goal", details.goal().number()) + " "),
                new LocalizedSpan(details.goal().title())));
        if (milestone.illustrative()) {
            line.add(new IllustrativeMark());
        }
        return line;
    }

    /** What the reader may do to a milestone but edit its text. */
    Component[] acts(MilestoneDetails details) {
        Texts texts = Texts.current();
        var id = details.milestone().id();
        List<Component> acts = new ArrayList<>();
        texts.countries().stream()
                .filter(details.mayPostFor()::contains)
                .forEach(country -> acts.add(WorkPlanNavigation.act(
                        MilestoneAddress.postUpdate(id, country), texts.text("milestone.act.post", country.name()))));
        proposals
                .mayPropose(details.milestone())
                .filter(country -> !details.mayPostFor().contains(country))
                .ifPresent(country ->
                        acts.add(WorkPlanNavigation.act(MilestoneAddress.propose(id), texts.text("proposal.title"))));
        if (!details.mayPostFor().isEmpty()) {
            acts.add(WorkPlanNavigation.act(MilestoneAddress.moveDue(id), texts.text("milestone.act.move-due")));
        }
        if (details.milestone().proposal() != null) {
            acts.add(WorkPlanNavigation.act(WorkPlanNavigation.closure(id), texts.text("milestone.act.closure")));
        } else if (details.milestone().closed() != null && !details.writesFor().isEmpty()) {
            acts.add(WorkPlanNavigation.act(WorkPlanNavigation.reopen(id), texts.text("milestone.act.reopen")));
        }
        return acts.toArray(Component[]::new);
    }

    private static ActLink edit(MilestoneDetails details) {
        return WorkPlanNavigation.act(
                WorkPlanNavigation.edit(details.milestone().id()),
                Texts.current().text("button.edit"));
    }
}
