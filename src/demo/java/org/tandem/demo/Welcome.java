package org.tandem.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once everything is loaded, where Tandem is and who one can be. */
@Component
@Profile("demo")
final class Welcome {

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println();
            System.out.println(
                    "Tandem is ready: http://localhost:" + web.getWebServer().getPort());
        }
    }
}
