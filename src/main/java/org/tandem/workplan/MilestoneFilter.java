package org.tandem.workplan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;

/**
 * Which milestones of a plan one reads.
 *
 * @param status of the headline; null for any
 * @param lead the organisation that leads it for either country; null for any
 * @param theme one that it has; null for any
 * @param country that has a lead; null for both
 * @param signal null for any
 * @param text words that all occur in its title, deliverable, leads or partners, in whatever language; accents and case do
 *     not count; empty for any
 */
public record MilestoneFilter(
        @Nullable MilestoneStatus status,
        @Nullable OrganisationId lead,
        @Nullable ThemeId theme,
        @Nullable Country country,
        Signal.@Nullable Kind signal,
        String text) {

    public static final MilestoneFilter NONE = new MilestoneFilter(null, null, null, null, null, "");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public MilestoneFilter {
        text = text.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What was dropped has no status and no signals any more. */
    boolean keeps(MilestoneRow milestone) {
        return (status == null
                        || !milestone.isDropped()
                                && status == milestone.standing().headline().status())
                && (lead == null
                        || milestone.leads().values().stream()
                                .anyMatch(other -> other.organisation().equals(lead)))
                && (theme == null
                        || milestone.themes().stream()
                                .anyMatch(other -> other.theme().equals(theme)))
                && (signal == null
                        || !milestone.isDropped() && milestone.standing().has(signal))
                && (country == null || milestone.leads().containsKey(country))
                && says(milestone);
    }

    private boolean says(MilestoneRow milestone) {
        if (text.isEmpty()) {
            return true;
        }
        String all = plain(Stream.concat(
                        Stream.of(milestone.partners()),
                        Stream.concat(
                                        Stream.of(milestone.title(), milestone.deliverable()),
                                        milestone.leads().values().stream().map(MilestoneRow.Lead::name))
                                .filter(Objects::nonNull)
                                .flatMap(MilestoneFilter::words))
                .collect(Collectors.joining(" ")));
        return Arrays.stream(SPACES.split(plain(text))).allMatch(all::contains);
    }

    private static Stream<String> words(LocalizedText text) {
        return text.texts().values().stream().map(Translation::text);
    }

    private static String plain(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
