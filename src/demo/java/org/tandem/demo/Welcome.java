package org.tandem.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.tandem.demo.identity.DemoAccounts;
import org.tandem.shared.Language;

/** Says, once everything is loaded, where Tandem is and who one can be. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext tandem
                && tandem.getWebServer() != null) {
            System.out.printf(
                    "%nTandem is ready: http://localhost:%d%n%n",
                    tandem.getWebServer().getPort());
            System.out.println("Its sign-in page lists these accounts, one click each:");
            tandem.getBean(DemoAccounts.class)
                    .all()
                    .forEach(account -> System.out.println(
                            "  " + account.label().in(Language.EN).text()));
            System.out.println();
        }
    }
}
