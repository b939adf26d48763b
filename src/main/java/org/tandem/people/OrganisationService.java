package org.tandem.people;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.IdGenerator;

/** Keeps the list of organisations; administrators only (product.md §5, Accounts). */
@Service
@Validated
@Transactional
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final IdGenerator ids;
    private final Access access;

    OrganisationService(OrganisationRepository organisations, IdGenerator ids, Access access) {
        this.organisations = organisations;
        this.ids = ids;
        this.access = access;
    }

    /** @throws jakarta.validation.ConstraintViolationException when the draft breaks a rule written on it */
    public OrganisationId register(@Valid OrganisationDraft draft) {
        access.require(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null);
        OrganisationId id = new OrganisationId(ids.next());
        organisations.insert(id, draft);
        return id;
    }
}
