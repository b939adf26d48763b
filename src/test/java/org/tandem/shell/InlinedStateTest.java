package org.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people wrote never ends the script that carries a page's first state. */
class InlinedStateTest {

    @Test
    void theEndOfAScriptInATextStaysText() {
        Document page = Jsoup.parse("<html><head><script></script></head><body></body></html>");
        Objects.requireNonNull(page.selectFirst("script"))
                .appendChild(new DataNode(
                        "window.Vaadin.TypeScript= {\"value\":\"</script><script>alert(1)</script><!--\"};"));

        InlinedState.shield(page);

        assertThat(page.outerHtml())
                .contains("{\"value\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--\"}")
                .doesNotContain("<script>alert");
    }

    @Test
    void otherScriptsAreLeftAlone() {
        Document page = Jsoup.parse("<html><head><script>if (1 < 2) { window.ok = true; }</script></head></html>");

        InlinedState.shield(page);

        assertThat(page.outerHtml()).contains("1 < 2");
    }
}
