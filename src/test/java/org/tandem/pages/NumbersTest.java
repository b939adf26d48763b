package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.Role;

/** Numbers within sentences open as many rows as they say. */
class NumbersTest extends PagesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Window window;

    @BeforeEach
    void openWindow() {
        window = windowOf(coordinator());
    }

    @Test
    void ofADashboard() {
        window.open("dashboard");
        Anchor counted = link("milestones are counted.");
        assertThat(rowsBehind(counted)).isEqualTo(number(counted));

        window.open("dashboard?edition=2021");
        Anchor groups = link("have an agreed plan.");
        assertThat(groups.getHref()).isEqualTo("dashboard?edition=2021#groups");
    }

    @Test
    void ofTheGoalsOfAGroup() {
        window.open("groups/forestry");
        List<String> rows = window.links().stream()
                .filter(address -> address.contains("&goal="))
                .toList();
        assertThat(rows).hasSizeGreaterThan(2);
        for (String address : rows) {
            window.open("groups/forestry");
            Anchor link = window.find(Anchor.class).all().stream()
                    .filter(anchor -> anchor.getHref().equals(address))
                    .findFirst()
                    .orElseThrow();
            assertThat(rowsBehind(link)).as(address).isEqualTo(number(link));
        }
    }

    @Test
    void ofADraftOpenNothing() {
        window.open("groups/energy");
        assertThat(window.text()).contains("0 delayed");
        assertThat(window.links()).noneMatch(address -> address.contains("dashboard/rows"));
    }

    @Test
    void areWordsForThoseWhoMayNotReadTheRows() {
        Window administrator = windowOf(somebody(Role.ADMINISTRATOR, Country.CA, "forestry"));
        administrator.open("dashboard");
        assertThat(administrator.text()).contains("milestones are counted.");
        assertThat(administrator.links()).noneMatch(address -> address.contains("dashboard/rows"));
    }

    @Test
    void theRowsOfAGoalThatCannotBeAreNotFound() {
        assertThat(window.open("dashboard/rows?goal=nonsense")).isEqualTo("?");
        assertThat(window.open("dashboard/rows?goal=00000000-0000-0000-0000-000000000000"))
                .isEqualTo("?");
    }

    private Anchor link(String words) {
        return window.find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().endsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Anchor link) {
        Matcher number = NUMBER.matcher(link.getText());
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group());
    }

    private int rowsBehind(Anchor link) {
        assertThat(window.open(link.getHref())).isEqualTo("ok");
        String count = window.text();
        Matcher number = Pattern.compile("(\\d+) milestones? · Edition").matcher(count);
        assertThat(number.find()).as(count).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
