package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions begin, expire and end; no page is lost on the way. */
@JourneyTest
class SessionJourneyTest extends VisitorJourney {

    private static final String COORDINATOR = "Coordinator, Canada — Global Affairs Canada";
    private static final String PAGE = "/dashboard/rows?edition=2021&group=energy&signal=silent";
    private static final String HEADING = "Energy · Silent";
    private static final String ACCOUNTS = "Sign in to the Tandem demo";

    SessionJourneyTest() {
        super(Locale.CANADA, COORDINATOR);
    }

    @Test
    void anExpiredSessionLeadsBackToThePageThatIsOpenedNext() {
        visitor.become(COORDINATOR);
        browser.expireSessions();
        browser.open(PAGE);
        browser.find("heading", ACCOUNTS);
        browser.click("button", COORDINATOR);
        browser.find("heading", HEADING);
        browser.reach(PAGE);
    }

    @Test
    void anExpiredSessionLeadsBackToThePageOneWasOn() {
        visitor.become(COORDINATOR);
        browser.open(PAGE);
        browser.find("heading", HEADING);
        browser.expireSessions();
        browser.find("link", "Back to the dashboard…").click(); // the page never comes to rest after it
        browser.see("Your session has ended");
        browser.clickText("Your session has ended");
        browser.find("heading", ACCOUNTS);
        browser.click("button", COORDINATOR);
        browser.find("heading", HEADING);
        browser.reach(PAGE);
    }

    @Test
    void theLineThatTellsOfTheConnectionSpeaksTheReadersLanguage() {
        try (Visitor mexico =
                Visitor.signedIn(port, Locale.of("es", "MX"), "Copresidencia, México, público — Energía")) {
            mexico.browser().find("heading", "Pendientes");
            assertThat(mexico.browser().script("""
                    const line = window.Vaadin.connectionIndicator;
                    return [line.onlineText, line.reconnectingText, line.offlineText].join(" | ");
                    """))
                    .asString()
                    .contains("Conexión restablecida | Se perdió la conexión; se intenta de nuevo… | Se perdió");
        }
    }

    @Test
    void signingOutEndsTheProvidersSessionToo() {
        visitor.become(COORDINATOR);
        browser.click("menuitem", "Mexico desk, Global Affairs Canada…");
        browser.click("menuitem", "Sign out");
        browser.find("heading", "You are signed out");
        browser.open("/dashboard");
        browser.find("heading", ACCOUNTS);
    }

    @Test
    void somebodyWithoutAPlaceReadsWhomToAsk() {
        visitor.become("Somebody without a place");
        browser.find("heading", "You do not hold a place in the Partnership yet");
        browser.see("Canada: Global Affairs Canada, coordination of the Canada-Mexico Partnership");
        browser.see("Mexico: Ministry of Foreign Affairs (SRE), coordination of the Canada-Mexico Partnership");
        browser.open("/dashboard");
        browser.find("heading", "You do not hold a place in the Partnership yet");
    }

    static Stream<String> namesOfThisMachine() throws UnknownHostException {
        return Stream.of("localhost", "127.0.0.1", InetAddress.getLocalHost().getHostName());
    }

    @ParameterizedTest
    @MethodSource("namesOfThisMachine")
    void worksUnderEveryNameOfTheMachine(String host) {
        String address = "http://" + host + ":" + port;
        browser.deleteCookies();
        browser.driver().get(address + "/groups");
        browser.click("button", COORDINATOR);
        browser.find("heading", "Working groups");
        browser.click("link", "Forestry");
        browser.find("heading", "Forestry…");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(address + "/groups/forestry");
    }
}
