package org.tandem.workplan.ui;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Id;
import org.tandem.shared.Revision;
import org.tandem.ui.DraftFields;
import org.tandem.ui.Revised;

/**
 * What a form page edits.
 *
 * @param row the goal or milestone at whose row the plan opens afterwards
 * @param newest reads what stands now
 * @param save saves a draft made from the revision
 */
record Edited<D extends Record>(
        GroupId group,
        EditionId edition,
        Id row,
        DraftFields<D> fields,
        Supplier<Revised<D>> newest,
        BiConsumer<D, Revision> save) {}
