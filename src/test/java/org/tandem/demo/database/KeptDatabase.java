package org.tandem.demo.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process that keeps a database in the folder named, says so once it has saved something, and waits to be killed. */
final class KeptDatabase {

    private KeptDatabase() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.in(DataFolder.claim(Path.of(arguments[0])));
        database.start();
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create table saved as select 'kept' as word");
        }
        System.out.println("saved");
        Thread.currentThread().join();
    }
}
