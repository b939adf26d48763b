package org.tandem.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, told to whoever listens: the audit trail in the same transaction, notices after it.
 *
 * @param subject what was changed
 * @param action what was done to it, a constant that has a translation under {@code action.<action>}
 * @param group the group it belongs to, null for things of the whole Partnership
 * @param edition the edition it belongs to, null for things that outlive editions
 * @param draft whether only those may know who may read drafts
 * @param by the person who did it, null for what time alone did
 * @param as the capacity in which they did it, null without a person
 * @param at when
 * @param fields what it was before and is after, only fields that differ
 */
public record Change(
        SubjectRef subject,
        String action,
        @Nullable GroupId group,
        @Nullable EditionId edition,
        boolean draft,
        @Nullable PersonId by,
        @Nullable Capacity as,
        Instant at,
        List<FieldChange> fields) {

    public Change {
        fields = fields.stream().filter(FieldChange::isReal).toList();
    }
}
