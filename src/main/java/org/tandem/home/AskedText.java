package org.tandem.home;

import org.jspecify.annotations.Nullable;
import org.tandem.agreement.Submission;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.workplan.OpenEnd;

/**
 * A text that waits for a country's key.
 *
 * @param country whose key it waits for
 * @param mayAgree whether the reader may give that key; else they are told because its silence would count
 * @param end of which milestone, and which; null for a plan
 */
public record AskedText(
        GroupRow group,
        Edition edition,
        Submission submission,
        Country country,
        boolean mayAgree,
        @Nullable OpenEnd end) {}
