package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/**
 * Milestones to be made of their titles alone, as they are typed or pasted from a list.
 *
 * @param lines a title a line; blank lines say nothing
 * @param language that they are written in
 */
public record MilestoneTitles(
        @NotBlank(message = "{validation.blank}")
        @Size(max = MilestoneTitles.LONGEST, message = "{validation.too-long}")
        @CleanText(lines = true)
        String lines,

        Language language) {

    /** How many are made at once; a longer list is more likely a slip than a plan. */
    public static final int MOST = 200;

    public static final int LONGEST = 200_000;

    /** The titles, in their order. */
    public List<String> titles() {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @throws TooManyTitles when there are more than {@link #MOST}, or one is longer than a title may be */
    void check() {
        List<String> titles = titles();
        if (titles.size() > MOST) {
            throw TooManyTitles.lines();
        }
        if (titles.stream().anyMatch(title -> title.length() > MilestoneDraft.LONGEST_TITLE)) {
            throw TooManyTitles.characters();
        }
    }
}
