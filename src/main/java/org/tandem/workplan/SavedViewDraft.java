package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;

/** What somebody calls a view. Spaces around the name and doubled ones in it are not part of it. */
public record SavedViewDraft(
        @NotBlank(message = "{validation.blank}")
        @Size(max = SavedViewDraft.LONGEST, message = "{validation.too-long}")
        @CleanText
        String name) {

    static final int LONGEST = 80;

    public SavedViewDraft {
        name = name.replaceAll("\\p{Zs}+", " ").strip();
    }
}
