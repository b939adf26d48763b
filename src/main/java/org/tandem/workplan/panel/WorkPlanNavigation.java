package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.tandem.cycle.Edition;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.Id;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.ActLink;
import org.tandem.ui.ConstantInAddress;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;

/** The addresses of the work plan's pages, without a leading slash. */
public final class WorkPlanNavigation {

    /** The parameter by which an address of the plan names the row to open at. */
    public static final String ROW = "row";

    /** The parameter by which an address of the plan asks for another version than the one that counts. */
    public static final String VERSION = "version";

    /** The value of {@link #VERSION} for what comes next. */
    public static final String NEXT = "next";

    /** The parameter by which an address of a group's updates leads to one of them. */
    public static final String UPDATE = "update";

    /** Where on the page of a milestone one writes a comment. */
    public static final String COMMENT = "comment";

    private WorkPlanNavigation() {}

    /** The work plan of a group in an edition. */
    public static String plan(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode));
    }

    /** The work plan, opened at the row of a goal or milestone. */
    public static String plan(String groupCode, Edition edition, Id row) {
        return plan(groupCode, edition) + "&" + ROW + "=" + anchor(row);
    }

    /** What comes next of the plan, opened at the row of a goal or milestone. */
    public static String next(String groupCode, Edition edition, Id row) {
        return next(groupCode, edition) + "&" + ROW + "=" + anchor(row);
    }

    /** The plan of an edition that is known by its code, opened at a row. @param next for what comes next of it */
    public static String plan(String groupCode, String editionCode, boolean next, Id row) {
        return EditionAddress.in(editionCode, GroupTab.WORK_PLAN.of(groupCode))
                + (next ? "&" + VERSION + "=" + NEXT : "") + "&" + ROW + "=" + anchor(row);
    }

    /** What comes next of the plan, beside or before an agreed version. */
    public static String next(String groupCode, Edition edition) {
        return plan(groupCode, edition) + "&" + VERSION + "=" + NEXT;
    }

    /** Whether the address of a page asks for what comes next of the plan. */
    public static boolean asksForNext(QueryParameters address) {
        return address.getSingleParameter(VERSION).filter(NEXT::equals).isPresent();
    }

    /** The plan as it is printed. @param next what comes next of it, beside or before an agreed version */
    public static String print(String groupCode, Edition edition, boolean next) {
        String page = EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode) + "/print");
        return next ? page + "&" + VERSION + "=" + NEXT : page;
    }

    /** The plans of all groups as they are printed, one after another. */
    public static String printAll(Edition edition) {
        return EditionAddress.in(edition, "plans/print");
    }

    /** Where a version is submitted, and both countries' keys are given. */
    public static String agreement(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode) + "/agreement");
    }

    /** What the plan before left unfinished, and what becomes of it in this one. */
    public static String carryOver(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode) + "/carry-over");
    }

    /** The page that compares the two newest versions of a group's plan, or those that one chooses there. */
    public static String compare(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode) + "/compare");
    }

    /** The form that adds a goal to a draft. */
    public static String newGoal(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.WORK_PLAN.of(groupCode) + "/goals/new");
    }

    /** What both countries reported on a group's plan. */
    public static String updates(String groupCode, Edition edition) {
        return EditionAddress.in(edition, GroupTab.UPDATES.of(groupCode));
    }

    /** The updates of an edition that is known by its code, opened at one. */
    public static String update(String groupCode, String editionCode, UpdateId update) {
        return EditionAddress.in(editionCode, GroupTab.UPDATES.of(groupCode)) + "&" + UPDATE + "=" + update.value();
    }

    /** The page of a milestone. */
    public static String milestone(MilestoneId id) {
        return "milestones/" + id.value();
    }

    /** What is said on a goal, an update or a plan; milestones have it on their own page. */
    public static String talk(SubjectRef subject) {
        return subject.kind() == SubjectKind.MILESTONE
                ? milestone(new MilestoneId(subject.id()))
                : "talk/" + ConstantInAddress.of(subject.kind()) + "/" + subject.id();
    }

    /** Where both countries agree to close a milestone or to open it again. */
    public static String closure(MilestoneId id) {
        return milestone(id) + "/closure";
    }

    /** The form that proposes to open a closed milestone again. */
    public static String reopen(MilestoneId id) {
        return milestone(id) + "/reopen";
    }

    /** The form that edits a milestone of a draft. */
    public static String edit(MilestoneId id) {
        return milestone(id) + "/edit";
    }

    /** The form that drops a milestone from a draft. */
    public static String drop(MilestoneId id) {
        return milestone(id) + "/drop";
    }

    /** The form that edits a goal of a draft. */
    public static String edit(GoalId id) {
        return "goals/" + id.value() + "/edit";
    }

    /** The form that drops a goal from a draft. */
    public static String drop(GoalId id) {
        return "goals/" + id.value() + "/drop";
    }

    /** The form that records a value of a goal's indicator. */
    public static String value(GoalId id) {
        return "goals/" + id.value() + "/value";
    }

    /** The form that adds a milestone to a goal of a draft. */
    public static String newMilestone(GoalId goal) {
        return "goals/" + goal.value() + "/milestones/new";
    }

    /** Where the row of a goal or milestone stands within the plan's page. */
    public static String anchor(Id id) {
        return "row-" + id.value();
    }

    /** A link to where one does something, that stays in the application. */
    public static ActLink act(String address, String words) {
        ActLink link = new ActLink(address, words);
        link.setRouterIgnore(false);
        return link;
    }

    /** A link that stays in the application. */
    public static Anchor link(String address, Component... content) {
        Anchor link = new Anchor(address, content);
        link.setRouterIgnore(false);
        return link;
    }
}
