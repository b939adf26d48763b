package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/** A milestone made of another one. @param title its own; null for that of the other */
public record SplitDraft(
        @LocalizedContent(max = MilestoneDraft.LONGEST_TITLE, optional = true) @Nullable
        LocalizedText title) {

    public SplitDraft {
        title = LocalizedText.orNull(title);
    }

    /** Under the same title. */
    public static final SplitDraft SAME = new SplitDraft(null);
}
