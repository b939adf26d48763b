package org.tandem.people;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Keeps the list of organisations; administrators only (product.md §5, Accounts). */
@Service
@Validated
@Transactional
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final IdGenerator ids;
    private final Access access;
    private final ChangeRecorder changes;

    OrganisationService(OrganisationRepository organisations, IdGenerator ids, Access access, ChangeRecorder changes) {
        this.organisations = organisations;
        this.ids = ids;
        this.access = access;
        this.changes = changes;
    }

    /** @throws jakarta.validation.ConstraintViolationException when the draft breaks a rule written on it */
    public OrganisationId register(@Valid OrganisationDraft draft) {
        Capacity as = access.require(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null);
        OrganisationId id = new OrganisationId(ids.next());
        organisations.insert(id, draft);
        changes.record(
                SubjectRef.of(SubjectKind.ORGANISATION, id),
                "ORGANISATION_REGISTERED",
                Place.PARTNERSHIP,
                as,
                new FieldChange("name", FieldChange.Kind.LOCALIZED, null, LocalizedTextJson.write(draft.name())));
        return id;
    }
}
