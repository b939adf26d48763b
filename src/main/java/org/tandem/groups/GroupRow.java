package org.tandem.groups;

import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;

/** A group in a list. */
public record GroupRow(GroupId id, String code, LocalizedText name, GroupState state) {}
