package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.SubjectKind;

/** The search over the sample, as somebody types there and follows what is found. */
class SearchPageTest extends PagesTest {

    @ParameterizedTest
    @CsvSource({
        "EN, fire season, Agree on the crews and equipment to exchange next fire season",
        "FR, saisons des feux, saison des feux",
        "ES, temporadas de incendios, temporada de incendios"
    })
    void eachReaderFindsInTheirLanguage(Language language, String words, String title) {
        PersonId reader = somebody(Role.MEMBER, Country.MX, "forestry");
        reading(language, reader);
        Window window = windowOf(reader);
        window.open("search?q=" + words.replace(' ', '+'));
        assertThat(window.text()).containsIgnoringCase(title);
    }

    @Test
    void whatIsTypedIsFoundAtOnceAndLeadsThere() {
        Window window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open("search");
        assertThat(window.text()).contains("What is new");

        window.browserless().test(window.find(TextField.class).single()).setValue("cultural fire");
        assertThat(window.text()).contains("Workshop on cultural fire with Indigenous fire keepers", "1 milestone");
        String address = found(window).stream()
                .filter(link -> link.startsWith("milestones/"))
                .findFirst()
                .orElseThrow();
        assertThat(window.open(address)).isEqualTo("ok");
        assertThat(window.text()).contains("Workshop on cultural fire");
    }

    @Test
    void everythingThatIsFoundOpens() {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        for (String words : List.of("fire", "carbon", "forestry", "")) {
            window.open("search?q=" + words);
            List<String> links = found(window);
            assertThat(links).isNotEmpty();
            links.forEach(link -> assertThat(window.open(link)).as(link).isEqualTo("ok"));
        }
    }

    @Test
    void filtersStandInTheAddressAndCanBeCleared() {
        Window window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open("search?q=fire&kind=milestone&group=forestry&edition=2021&country=mx");
        assertThat(found(window)).hasSize(2);
        assertThat(window.find(Select.class).all().stream().map(Select::getValue))
                .contains(SubjectKind.MILESTONE);

        new Form(window).press("Clear filters");
        assertThat(found(window)).hasSizeGreaterThan(2);
    }

    @Test
    void aFilterThatNamesNothingSaysSo() {
        Window window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open("search?q=fire&kind=seat&group=nowhere&edition=1800&country=us");
        assertThat(window.text()).contains("Kind, Working group, Edition, Country");
        assertThat(found(window)).isNotEmpty();
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        Window window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open("search?q=zzzzqqqq");
        assertThat(window.text()).contains("Nothing was found.", "Try fewer words");
    }

    private static List<String> found(Window window) {
        return window.find(Anchor.class).all().stream()
                .filter(link -> link.getParent()
                        .flatMap(head -> head.getParent())
                        .filter(item -> item.hasClassName("found"))
                        .isPresent())
                .map(Anchor::getHref)
                .toList();
    }
}
