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

    /**
     * What Vaadin's own components do against the letter, each with its reason:
     * {@code aria-required} on the button of a select and on the group of a custom field says to screen readers, which
     * do read it there, what the visible mark says to others; ARIA 1.2 does not list it for these roles.
     */
    private static final List<String> COMPONENTS_OWN =
            List.of("aria-allowed-attr at vaadin-select-value-button", "aria-allowed-attr at vaadin-custom-field");

    private static final String ALL_RULES =
            "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }";

    private static final String RULES_OF_COLOUR = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: %s,
              resultTypes: ['violations'],
            }).then(
              (result) => done(result.violations.flatMap((violation) => violation.nodes.map((node) =>
                ({ rule: violation.id, help: violation.help, target: String(node.target), html: node.html.slice(0, 300),
                   why: (node.failureSummary || '').slice(0, 400) })))),
              (error) => done([{ rule: 'axe failed', help: String(error), target: '', html: '', why: '' }]));
            """;

    private Axe() {}

    /** Each thing that is wrong, in words; empty when nothing is. */
    public static List<String> violations(Browser browser) {
        return violations(browser, ALL_RULES);
    }

    /** Each thing that is wrong with the colours alone, for a page of which all else was seen in another theme. */
    public static List<String> violationsOfColour(Browser browser) {
        return violations(browser, RULES_OF_COLOUR);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Browser browser, String rules) {
        browser.waitUntilIdle();
        browser.script(script());
        List<Map<String, String>> found =
                (List<Map<String, String>>) Objects.requireNonNull(browser.asyncScript(RUN.formatted(rules)));
        return found.stream()
                .filter(node -> !isComponentsOwn(node))
                .map(node -> "%s (%s) at %s%n    %s%n    %s"
                        .formatted(
                                node.get("rule"),
                                node.get("help"),
                                node.get("target"),
                                node.get("html"),
                                node.get("why")))
                .toList();
    }

    private static boolean isComponentsOwn(Map<String, String> node) {
        String element = node.getOrDefault("html", "")
                .replaceFirst("^<([a-z-]+).*", "$1")
                .lines()
                .findFirst()
                .orElse("");
        return COMPONENTS_OWN.contains(node.get("rule") + " at " + element)
                && node.getOrDefault("why", "").contains("aria-required");
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException("axe-core is missing; ./tandem test installs it", missing);
        }
    }
}
