package org.tandem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks axe-core what on a page breaks WCAG 2.2 A or AA. */
public final class Axe {

    private static final Path SCRIPT = Path.of("src/test/npm/node_modules/axe-core/axe.min.js");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              resultTypes: ['violations'],
            }).then(
              (result) => done(result.violations.flatMap((violation) => violation.nodes.map((node) =>
                ({ rule: violation.id, help: violation.help, target: String(node.target), html: node.html.slice(0, 300),
                   why: (node.failureSummary || '').slice(0, 400) })))),
              (error) => done([{ rule: 'axe failed', help: String(error), target: '', html: '', why: '' }]));
            """;

    private Axe() {}

    /** Each thing that is wrong, in words; empty when nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Browser browser) {
        browser.waitUntilIdle();
        browser.script(script());
        List<Map<String, String>> found = (List<Map<String, String>>) Objects.requireNonNull(browser.asyncScript(RUN));
        return found.stream()
                .map(node -> "%s (%s) at %s%n    %s%n    %s"
                        .formatted(
                                node.get("rule"),
                                node.get("help"),
                                node.get("target"),
                                node.get("html"),
                                node.get("why")))
                .toList();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException("axe-core is missing; ./tandem test installs it", missing);
        }
    }
}
