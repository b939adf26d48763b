package org.tandem.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Language;

/**
 * Fills the database to the sizes of product.md §8: 20 groups in 25 editions with 40 milestones each, 160,000 updates, 100,000
 * comments, 2,000 people; by SQL, since the services would take hours.
 */
@TestComponent
public class WholePartnership {

    /** Somebody who is a member of one of the groups. */
    static final String MEMBER = "person1@whole.example";

    private static final String SCRIPT = "measure/whole-partnership.sql";

    private final JdbcClient database;

    WholePartnership(JdbcClient database) {
        this.database = database;
    }

    /** Once per database. */
    @Transactional
    public void fill() {
        database.sql(
                        "create temporary table vocabulary (language text, rank int, word text, primary key (language, rank))")
                .update();
        Arrays.stream(Language.values())
                .map(Vocabulary::of)
                .forEach(vocabulary -> database.sql(
                                "insert into vocabulary select :language, w.rank, w.word from unnest(:words) with ordinality w (word, rank)")
                        .param("language", vocabulary.language().name())
                        .param("words", vocabulary.words().toArray(String[]::new))
                        .update());
        database.sql(script()).update();
    }

    private static String script() {
        try {
            return new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the database does by itself some time after so much was written. */
    public void settle() {
        database.sql("vacuum analyze").update();
    }
}
