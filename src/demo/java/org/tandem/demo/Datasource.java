package org.tandem.demo;

import java.io.IOException;
import java.util.function.Consumer;
import org.tandem.demo.database.CannotStart;
import org.tandem.demo.database.DataFolder;
import org.tandem.demo.database.EmbeddedDatabase;

/** Finds the database to work on, as the options say, and has it answering. */
final class Datasource {

    private Datasource() {}

    /**
     * Returns the JDBC address of a database that answers.
     *
     * @param atTheEnd told what to run once the application has stopped, before anything is started
     */
    static String provide(LaunchOptions options, Consumer<Runnable> atTheEnd) {
        if (options.database().isPresent()) {
            var given = GivenDatabase.at(options.database().get());
            given.requireUsable();
            return given.jdbcUrl();
        }
        var folder = DataFolder.claim(options.data());
        if (options.fresh() && !folder.isEmpty()) {
            startOver(folder, options.confirmed());
        }
        var database = EmbeddedDatabase.in(folder);
        atTheEnd.accept(database::close);
        database.start();
        return database.jdbcUrl();
    }

    private static void startOver(DataFolder folder, boolean confirmed) {
        if (!confirmed && !Question.yes("Delete everything kept in %s and start over?".formatted(folder))) {
            throw new CannotStart("Nothing was deleted; --yes answers without asking.");
        }
        try {
            folder.erase();
        } catch (IOException e) {
            throw new CannotStart("The data in %s cannot be deleted: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
