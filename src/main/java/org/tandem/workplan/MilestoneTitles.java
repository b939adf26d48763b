package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*•◦▪·‣]|\\d{1,3}[.)])\\s+(?=\\S)");

    /** The titles, in their order, without the bullets or numbers of a list that was pasted. */
    public List<String> titles() {
        List<String> titles =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        // A single line is typed by hand and means what it says.
        return titles.size() < 2
                ? titles
                : titles.stream()
                        .map(line -> BULLET.matcher(line).replaceFirst(""))
                        .toList();
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
