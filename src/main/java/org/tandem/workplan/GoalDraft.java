package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/** What a goal form holds. */
public record GoalDraft(
        @LocalizedContent(max = 300) @Nullable LocalizedText title,

        @LocalizedContent(max = 4000, optional = true, lines = true) @Nullable
        LocalizedText description,

        @LocalizedContent(max = 2000, optional = true, lines = true) @Nullable
        LocalizedText expectedResult) {}
