package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/** What a goal form holds. */
public record GoalDraft(
        @LocalizedContent(max = GoalDraft.LONGEST_TITLE) @Nullable
        LocalizedText title,

        @LocalizedContent(max = GoalDraft.LONGEST_DESCRIPTION, optional = true, lines = true) @Nullable
        LocalizedText description,

        @LocalizedContent(max = GoalDraft.LONGEST_RESULT, optional = true, lines = true) @Nullable
        LocalizedText expectedResult) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_DESCRIPTION = 4000;
    public static final int LONGEST_RESULT = 2000;

    public GoalDraft {
        description = LocalizedText.orNull(description);
        expectedResult = LocalizedText.orNull(expectedResult);
    }

    /** A new goal before anything is typed. */
    public static GoalDraft empty() {
        return new GoalDraft(null, null, null);
    }

    /** What the form of a goal opens with. */
    public static GoalDraft of(GoalRow goal) {
        return new GoalDraft(goal.title(), goal.description(), goal.expectedResult());
    }

    /** What is kept where the other stood and this one is saved. */
    public GoalDraft after(GoalDraft before) {
        return new GoalDraft(
                LocalizedText.revision(before.title, title),
                LocalizedText.revision(before.description, description),
                LocalizedText.revision(before.expectedResult, expectedResult));
    }
}
