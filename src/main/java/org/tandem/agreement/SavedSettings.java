package org.tandem.agreement;

import org.tandem.shared.Revision;

/** The Partnership's settings with the revision they were saved at. */
public record SavedSettings(AgreementSettings settings, Revision revision) {}
