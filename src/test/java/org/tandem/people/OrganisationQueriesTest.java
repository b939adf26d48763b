package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

@TandemTest
@Import(Persons.class)
@Transactional
class OrganisationQueriesTest {

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private OrganisationService service;

    @Autowired
    private ProfileService profile;

    @Autowired
    private Persons persons;

    @Test
    void areSortedAsTheReaderReadsThem() {
        PersonAuthentication.run(persons.administrator(), () -> {
            OrganisationId zinc = register("Zinc", "Acier", "Acero", Country.CA);
            OrganisationId ecology = register("Ecology", "Écologie", "Ecología", Country.CA);
            OrganisationId farms = register("Farms", "Fermes", "Granjas", Country.CA);
            OrganisationId maize = register("Maize", "Maïs", "Maíz", Country.MX);
            OrganisationId both = register("Aardvark", "Aardvark", "Aardvark", null);
            Set<OrganisationId> ours = Set.of(zinc, ecology, farms, maize, both);

            assertThat(ids(ours)).containsExactly(ecology, farms, zinc, maize, both);

            profile.choose(new ProfileDraft(Language.FR, Country.CA.capital()), Revision.FIRST);
            assertThat(ids(ours)).containsExactly(zinc, ecology, farms, maize, both);

            profile.choose(new ProfileDraft(Language.ES, Country.MX.capital()), new Revision(1));
            assertThat(ids(ours)).containsExactly(maize, zinc, ecology, farms, both);
        });
    }

    @Test
    void areNotThereForSomebodyWithoutAPlace() {
        PersonAuthentication.run(
                persons.somebody("outside@example.com"),
                () -> assertThatThrownBy(queries::all).isInstanceOf(NotFound.class));
    }

    @Test
    void areRegisteredByAdministratorsAlone() {
        PersonAuthentication.run(
                persons.observer(),
                () -> assertThatThrownBy(() -> register("A", "B", "C", Country.CA))
                        .isInstanceOf(NotFound.class));
    }

    private List<OrganisationId> ids(Set<OrganisationId> wanted) {
        return queries.all().stream()
                .map(OrganisationRow::id)
                .filter(wanted::contains)
                .toList();
    }

    private OrganisationId register(String english, String french, String spanish, @Nullable Country country) {
        return service.register(
                new OrganisationDraft(LocalizedText.of(Language.EN, english, french, spanish), country));
    }
}
