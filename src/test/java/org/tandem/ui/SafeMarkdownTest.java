package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void showsWhatMarkdownMeans() {
        assertThat(SafeMarkdown.toHtml("**two** _words_ and `code`"))
                .isEqualTo("<p><strong>two</strong> <em>words</em> and <code>code</code></p>\n");
        assertThat(SafeMarkdown.toHtml("* one\n* two")).contains("<li>one</li>", "<li>two</li>");
        assertThat(SafeMarkdown.toHtml("> said")).contains("<blockquote>");
    }

    @Test
    void keepsLineBreaksAsTyped() {
        assertThat(SafeMarkdown.toHtml("one\ntwo")).isEqualTo("<p>one<br />two</p>\n");
    }

    @Test
    void linksLeadOutWithoutTellingFromWhere() {
        assertThat(SafeMarkdown.toHtml("[report](https://example.org/a)"))
                .contains("href=\"https://example.org/a\"", "rel=\"nofollow noopener noreferrer\"");
        assertThat(SafeMarkdown.toHtml("[mail](mailto:a@example.org)")).contains("href=\"mailto:a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\">x</p>",
                "<!-- --><script>alert(1)</script>",
                "text <b onmouseover=alert(1)>bold</b>",
            })
    void showsMarkupAsItWasTyped(String markup) {
        assertThat(SafeMarkdown.toHtml(markup))
                .contains("&lt;")
                .doesNotContainPattern("<(script|img|svg|iframe|style|b)\\b")
                .doesNotContainPattern("<[^>]*\\son\\w+\\s*&?=")
                .doesNotContainPattern("<[^>]*\\sstyle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
            })
    void linksOnlyWhereALinkMayLead(String link) {
        assertThat(SafeMarkdown.toHtml(link)).doesNotContain("href=\"j", "href=\"d", "href=\"v", "href=\"f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](https://example.org/pixel.png)",
                "![a][b]\n\n[b]: https://example.org/pixel.png",
                "[![a](https://example.org/pixel.png)](https://example.org)",
            })
    void loadsNoImage(String image) {
        assertThat(SafeMarkdown.toHtml(image)).doesNotContain("<img", "src=");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "[", "*", "![", "<", "_a"})
    void whatIsNestedAThousandTimesIsShownAtOnce(String mark) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SafeMarkdown.toHtml(mark.repeat(5_000) + "said"))
                        .contains("said"));
    }

    @Test
    void aLinkThatSaysAnotherPlaceIsFollowedByTheRealOne() {
        assertThat(SafeMarkdown.toHtml("[www.gob.mx](https://example.org/x)")).contains("</a> (example.org)");
        assertThat(SafeMarkdown.toHtml("[the report](https://example.org/x)")).doesNotContain("(example.org)");
        assertThat(SafeMarkdown.toHtml("[example.org/x](https://example.org/x)"))
                .doesNotContain("(example.org)");
    }

    @Test
    void whatLeadsNowhereStaysAsItsWords() {
        assertThat(SafeMarkdown.toHtml("[click](javascript:alert(1)) ![a camp](https://example.org/pixel.png)"))
                .isEqualTo("<p>click a camp</p>\n");
    }

    /** The first letter is Cyrillic. */
    @Test
    void lettersThatLookLikeOthersAreGivenAway() {
        assertThat(SafeMarkdown.toHtml("[аpple.com](https://аpple.com/)")).contains("(xn--pple-43d.com)");
    }

    @Test
    void thoseWhomTheWordsSpeakToStandOut() {
        assertThat(SafeMarkdown.toHtml("Dear @Ana *and* @Ana B, see `@Ana`", List.of("Ana B", "Ana")))
                .isEqualTo("<p>Dear <strong>&#64;Ana</strong> <em>and</em> <strong>&#64;Ana B</strong>, see "
                        + "<code>&#64;Ana</code></p>\n");
    }

    @Test
    void headingsStayOutOfTheOutlineOfThePage() {
        assertThat(SafeMarkdown.toHtml("# Big"))
                .contains("<strong>Big</strong>")
                .doesNotContain("<h1");
    }

    @Test
    void keepsEmojiAndRightToLeftText() {
        assertThat(SafeMarkdown.toHtml("🌲 שלום")).isEqualTo("<p>&#x1f332; שלום</p>\n");
    }
}
