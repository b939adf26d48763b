package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;

/** Knows for which country an organisation can lead. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class LeadRepository {

    private final JdbcClient database;

    LeadRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * @throws LeadOfOtherCountry when one of the leads is an organisation of the other country
     * @throws NotFound when there is no such organisation
     */
    void require(MilestoneDraft draft) {
        require(Country.CA, draft.leadCa());
        require(Country.MX, draft.leadMx());
    }

    private void require(Country country, @Nullable OrganisationId lead) {
        if (lead != null && !mayLead(country, lead)) {
            throw new LeadOfOtherCountry(country);
        }
    }

    private boolean mayLead(Country country, OrganisationId lead) {
        return database.sql("""
                select country is null or country = :country from organisation_name where organisation_id = :lead
                """)
                .param("country", country.name())
                .param("lead", lead.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
