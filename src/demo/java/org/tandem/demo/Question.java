package org.tandem.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

/** A question to the person at the keyboard. */
final class Question {

    private Question() {}

    /** Asks, and takes everything but a clear yes for a no: so does a start without anybody at the keyboard. */
    static boolean yes(String question) {
        System.err.print(question + " [y/N] ");
        System.err.flush();
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            String answer = input.readLine();
            if (answer == null) {
                System.err.println(); // nobody ended the line
                return false;
            }
            return Set.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }
}
