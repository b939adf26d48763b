package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Country;
import org.tandem.shared.Role;

/** Who wrote something wrong corrects it from the page it stands on, in a form that holds the old words. */
class CorrectionPageTest extends PagesTest {

    private static final String CORRECT = "corrects=";

    @Test
    void theNewestWordsAreCorrectedInAFormThatHoldsThem() {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        window.open(addresses.of("own.agreed"));
        String form = corrections(window).getFirst();
        assertThat(window.open(form)).isEqualTo("ok");
        assertThat(window.find(RadioButtonGroup.class).exists()).isFalse();
        Form filled = new Form(window);
        assertThat(filled.typed("Point 1")).isNotBlank();

        filled.type("Point 1", "It was seven, not six.").press("Post");

        assertThat(window.text()).contains("It was seven, not six.", "Corrected on", "Corrects the update of");
        assertThat(corrections(window)).hasSize(1).doesNotContain(form);
        assertThat(window.open(form)).isEqualTo("shut");
        assertThat(window.text()).contains("Only the newest update of a country is corrected");
    }

    @ParameterizedTest
    @CsvSource({"CO_CHAIR, MX", "MEMBER, CA", "OBSERVER, CA"})
    void othersAreNotOfferedIt(Role role, Country country) {
        Window writer = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        writer.open(addresses.of("own.agreed"));
        String form = corrections(writer).getFirst();
        Window other = windowOf(somebody(role, country, "forestry"));

        other.open(addresses.of("own.agreed"));

        assertThat(corrections(other)).doesNotContain(form);
        assertThat(other.open(form)).isEqualTo("no");
    }

    @Test
    void anAddressThatNamesNoUpdateIsNotFound() {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        String form = addresses.of("own.agreed.update-ca");
        assertThat(window.open(form + "?corrects=six")).isEqualTo("?");
        assertThat(window.open(form + "?corrects=00000000-0000-0000-0000-000000000000"))
                .isEqualTo("?");
    }

    private static List<String> corrections(Window window) {
        return window.links().stream().filter(link -> link.contains(CORRECT)).toList();
    }
}
