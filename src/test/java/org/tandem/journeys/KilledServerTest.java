package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.demo.ChildJvm;
import org.tandem.demo.DemoTandem;

/** What was shown as saved is there after a crash, once. */
class KilledServerTest {

    private static final String ACCOUNT = "Secretary, Canada, public — Forestry";
    private static final String SAID = "The glossary has its first forty terms.";

    private static final String TYPED = "The first crew is certified.";

    @TempDir
    private Path data;

    private int port;

    @BeforeEach
    void findAPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whatWasShownAsSavedOutlivesTheServer() throws Exception {
        String milestone;
        try (var tandem = start();
                Visitor visitor = Visitor.signedIn(port, Locale.CANADA, ACCOUNT)) {
            milestone = visitor.openMilestone("forestry", "Trilingual glossary of forest carbon terms");
            visitor.browser().click("link", "Post update (Canada)");
            visitor.browser().choose("Status", "On track");
            visitor.browser().type("Point 1", SAID);
            visitor.browser().click("button", "Post");
            visitor.browser().see("Your update is posted.");
            visitor.browser().open("/groups/forestry/check-in");
            visitor.browser().click("radio", "Changed");
            visitor.browser().type("What was done", TYPED);
            visitor.browser().see("Saved");
            tandem.kill();
        }
        try (var tandem = start();
                Visitor visitor = Visitor.signedIn(port, Locale.CANADA, ACCOUNT)) {
            visitor.browser().open(milestone);
            visitor.browser().see(SAID);
            assertThat(visitor.cardsSaying(SAID)).isOne();
            visitor.browser().open("/groups/forestry/check-in");
            assertThat(visitor.browser().typed("What was done")).isEqualTo(TYPED);
            tandem.terminate(); // stops the database with it
            tandem.status();
        }
    }

    private ChildJvm start() throws IOException {
        ChildJvm tandem = ChildJvm.start(
                List.of(), DemoTandem.class, "--port", Integer.toString(port), "--data", data.toString());
        while (!tandem.nextLine().startsWith("Tandem is ready")) {
            // what it says before is of no interest here
        }
        return tandem;
    }
}
