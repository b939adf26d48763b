package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A brace that is missing silently takes all rules after it out of force: browsers read them as rules within a rule. */
class StylesheetTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles.css");

    @Test
    void everyRuleIsClosedBeforeTheNextBegins() throws IOException {
        String rules = Files.readString(STYLES).replaceAll("(?s)/\\*.*?\\*/", "");
        Deque<String> open = new ArrayDeque<>();
        List<String> within = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < rules.length(); at++) {
            switch (rules.charAt(at)) {
                case '{' -> {
                    String selector = rules.substring(start, at).strip();
                    if (!open.isEmpty() && !open.peek().startsWith("@")) {
                        within.add(selector + " within " + open.peek());
                    }
                    open.push(selector);
                    start = at + 1;
                }
                case '}' -> {
                    open.pop();
                    start = at + 1;
                }
                case ';' -> start = at + 1;
                default -> {
                    // part of a selector or a declaration
                }
            }
        }
        assertThat(within).isEmpty();
        assertThat(open).isEmpty();
    }
}
