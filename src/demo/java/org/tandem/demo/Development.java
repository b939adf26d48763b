package org.tandem.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tandem.Tandem;
import org.tandem.demo.database.CannotStart;

/**
 * What {@code ./tandem dev} runs: the database here, the application in a process of its own, which starts anew within itself
 * when its classes change.
 */
public final class Development {

    private Development() {}

    public static void main(String[] arguments) {
        Launch.explained(() -> {
            var options = LaunchOptions.parse(List.of(arguments));
            Port.requireFree(options.port());
            Deque<Runnable> atTheEnd = new ArrayDeque<>();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> atTheEnd.forEach(Runnable::run)));
            String url = Datasource.provide(options, atTheEnd::addFirst);
            var application = start(options, url);
            atTheEnd.addFirst(() -> stop(application));
            System.exit(await(application));
        });
    }

    private static Process start(LaunchOptions options, String url) {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--server.port=" + options.port(),
                        "--vaadin.productionMode=false",
                        "--vaadin.frontend.hotdeploy=true",
                        "--spring.devtools.restart.trigger-file=.compiled")
                .inheritIO();
        builder.environment()
                .put("SPRING_DATASOURCE_URL", url); // with a password, which no list of processes should show
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CannotStart("Java does not start Tandem: " + e.getMessage(), e);
        }
    }

    private static void stop(Process application) {
        application.destroy();
        await(application);
    }

    private static int await(Process application) {
        try {
            return application.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** The application as the development tools restart it. */
    static final class Application {

        private Application() {}

        public static void main(String[] arguments) {
            Launch.demo(Tandem.class).run(arguments);
        }
    }
}
