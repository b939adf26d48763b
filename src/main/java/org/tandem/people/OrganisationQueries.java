package org.tandem.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/** The organisations of the Partnership, for whoever may read it. */
@Service
@Transactional(readOnly = true)
public class OrganisationQueries {

    private final OrganisationRepository organisations;
    private final CurrentPerson reader;
    private final Access access;

    OrganisationQueries(OrganisationRepository organisations, CurrentPerson reader, Access access) {
        this.organisations = organisations;
        this.reader = reader;
        this.access = access;
    }

    /**
     * Every organisation: by country in the order of the reader's language, those of no one country last, then by name as
     * the reader reads it.
     */
    public List<OrganisationRow> all() {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        Language language = reader.language();
        Collator alphabet = Collator.getInstance(language.locale());
        return organisations.all().stream()
                .sorted(Comparator.comparingInt((OrganisationRow row) -> place(row.country(), language))
                        .thenComparing(row -> row.name().readIn(language).text(), alphabet))
                .toList();
    }

    private static int place(@Nullable Country country, Language language) {
        return country == null ? Integer.MAX_VALUE : language.countries().indexOf(country);
    }
}
