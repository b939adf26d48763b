package org.tandem.workplan;

import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectRef;

/**
 * One choice of a plan's version at carry-over.
 *
 * @param earlier the goal or milestone it is about
 * @param edition the code of the edition in whose plan that stands
 * @param title as that plan has it
 */
public record CarryOverRow(SubjectRef earlier, String edition, LocalizedText title, CarryDecision decision) {}
