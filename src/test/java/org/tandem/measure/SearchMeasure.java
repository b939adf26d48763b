package org.tandem.measure;

import static org.tandem.testing.SmallPartnership.as;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.home.SearchQueries;
import org.tandem.home.SearchResults;
import org.tandem.search.SearchQuestion;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/**
 * {@code ./tandem measure search}: answers to questions over the whole Partnership of product.md §8, in all kinds together, as a
 * member and as a coordinator ask them.
 */
@TandemTest
@Import({Persons.class, WholePartnership.class, CountedStatements.class})
class SearchMeasure {

    private static final int QUESTIONS = 100;
    private static final int WARM_UP = 100;
    private static final int AT_ONCE = 20;

    @Autowired
    private WholePartnership whole;

    @Autowired
    private SearchQueries searches;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Persons persons;

    private final Random random = new Random(7);

    @BeforeEach
    void fill() {
        whole.fill();
        whole.settle();
    }

    @Test
    void measure() {
        PersonId member = database.sql("select id from person where email = :email")
                .param("email", WholePartnership.MEMBER)
                .query((columns, number) -> new PersonId(columns.getObject("id", UUID.class)))
                .single();
        PersonId coordinator = persons.ofSample("coordinator.ca");
        questions(Vocabulary.of(Language.EN), WARM_UP).forEach(words -> find(member, Language.EN, words));
        for (Language language : Language.values()) {
            Vocabulary vocabulary = Vocabulary.of(language);
            List<String> questions = questions(vocabulary, QUESTIONS);
            time("member, " + language + ", one to three words", member, language, questions);
            time("coordinator, " + language + ", one to three words", coordinator, language, questions);
            time("member, " + language + ", a word begun", member, language, begun(vocabulary));
            time("member, " + language + ", one of the 100 commonest words", member, language, common(vocabulary));
        }
        time("member, what is new", member, Language.EN, Collections.nCopies(QUESTIONS, ""));
        statements.reset();
        find(member, Language.EN, "plan");
        System.out.println("statements of a question: " + statements.count());
    }

    private void time(String what, PersonId reader, Language language, List<String> questions) {
        Timings timings = new Timings(what);
        long found = 0;
        for (String words : questions) {
            found += timings.timed(() -> find(reader, language, words)).count();
        }
        System.out.println(timings + ", " + found / questions.size() + " found at the mean");
    }

    private SearchResults find(PersonId reader, Language language, String words) {
        return as(
                reader,
                () -> searches.find(
                        new SearchQuestion(words, null, null, null, language, Set.copyOf(searches.own()), AT_ONCE),
                        null));
    }

    /** As many of one word as of two and of three. */
    private List<String> questions(Vocabulary vocabulary, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Stream.generate(() -> vocabulary.sought(random))
                        .limit(1 + number % 3)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<String> begun(Vocabulary vocabulary) {
        return Stream.generate(() -> vocabulary.sought(random))
                .limit(QUESTIONS)
                .map(word -> word.substring(0, Math.max(3, word.length() * 2 / 3)))
                .toList();
    }

    private List<String> common(Vocabulary vocabulary) {
        return Stream.generate(() -> vocabulary.common(random)).limit(QUESTIONS).toList();
    }
}
