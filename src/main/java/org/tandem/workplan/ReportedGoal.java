package org.tandem.workplan;

import java.util.List;
import org.tandem.shared.LocalizedText;

/** A goal as the heading of the milestones that are reported on, dropped and closed ones included. */
public record ReportedGoal(int number, LocalizedText title, List<MilestoneRow> milestones) {}
