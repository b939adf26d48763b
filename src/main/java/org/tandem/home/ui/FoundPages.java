package org.tandem.home.ui;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.panel.CommentLinks;
import org.tandem.groups.panel.GroupTab;
import org.tandem.search.Found;
import org.tandem.search.FoundAddresses;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The pages of what can be found, of whatever module. */
@Component
class FoundPages implements FoundAddresses {

    @Override
    public String of(Found found) {
        String group = found.group().code();
        return switch (found.subject().kind()) {
            case GROUP -> GroupTab.OVERVIEW.of(group);
            case GOAL ->
                WorkPlanNavigation.plan(
                        group,
                        edition(found),
                        found.drafted(),
                        new GoalId(found.subject().id()));
            case MILESTONE ->
                WorkPlanNavigation.milestone(new MilestoneId(found.subject().id()));
            case UPDATE ->
                WorkPlanNavigation.update(
                        group, edition(found), new UpdateId(found.subject().id()));
            case COMMENT ->
                CommentLinks.address(
                        WorkPlanNavigation.talk(Objects.requireNonNull(found.on())),
                        new CommentId(found.subject().id()));
            case SEAT, EDITION, THEME, PLAN, PERSON, ORGANISATION, SETTINGS ->
                throw new IllegalArgumentException(found.subject().toString());
        };
    }

    private static String edition(Found found) {
        return Objects.requireNonNull(found.edition());
    }
}
