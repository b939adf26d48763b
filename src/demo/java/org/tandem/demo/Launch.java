package org.tandem.demo;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.tandem.demo.database.CannotStart;

/** Starts an application with the database that the options ask for, and stops the two in the opposite order. */
final class Launch {

    private Launch() {}

    /** Does what a {@code main} does. */
    static void run(Class<?> application, String... arguments) {
        explained(() -> {
            var options = LaunchOptions.parse(List.of(arguments));
            Port.requireFree(options.port());
            // Spring runs these after it has closed the application, whichever way the process is told to stop.
            String url = Datasource.provide(options, SpringApplication.getShutdownHandlers()::add);
            demo(application).run("--server.port=" + options.port(), "--spring.datasource.url=" + url);
        });
    }

    static SpringApplication demo(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setAdditionalProfiles("demo");
        spring.addListeners(new Welcome());
        return spring;
    }

    /** Ends with one line and status 1 where Tandem cannot start. */
    static void explained(Runnable start) {
        try {
            start.run();
        } catch (CannotStart e) {
            System.err.println("tandem: " + e.getMessage());
            System.exit(1);
        }
    }
}
