package org.tandem.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;

/**
 * What falls due when: lanes of marks along the days of a period, each mark in the shape of its status with a link to what
 * it stands for, and the way from its baseline where it has slipped.
 */
@Tag("tandem-timeline")
@JsModule("./timeline.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Timeline extends HtmlComponent implements HasAriaLabel {

    /** A text as its reader sees it, and the code of the language that it is written in. */
    public record Words(String text, String lang) {

        /** In the language of the page, or what stands in for it. */
        public static Words of(LocalizedText text) {
            LocalizedText.Reading reading = text.readIn(Texts.current().language());
            return new Words(reading.text(), reading.language().code());
        }
    }

    /**
     * What is due on a day.
     *
     * @param id of its link within the element
     * @param href the address that it opens
     * @param struck whether it was dropped
     * @param status {@link StatusLook} by its code
     * @param due ISO 8601, as is {@code baseline}
     * @param baseline null where the due date has not left it
     * @param facts its status and dates in words
     */
    public record Mark(
            String id,
            String href,
            Words title,
            boolean struck,
            String status,
            String due,
            @Nullable String baseline,
            String facts) {

        public Mark(
                String id,
                String href,
                LocalizedText title,
                boolean struck,
                StatusLook status,
                LocalDate due,
                @Nullable LocalDate baseline,
                String facts) {
            this(
                    id,
                    href,
                    Words.of(title),
                    struck,
                    status.code(),
                    due.toString(),
                    baseline == null ? null : baseline.toString(),
                    facts);
        }
    }

    /** So much due on one day that it is counted there and listed below its lane. */
    public record Bunch(String id, String due, String label, List<Mark> marks) {}

    /** @param note said beside the title; empty for nothing */
    public record Lane(
            String number, Words title, boolean struck, String note, List<Mark> marks, List<Bunch> bunches) {}

    /** Days that are marked across all lanes; {@code last} is {@code first} for a single one. */
    public record Days(String kind, String first, String last, String label) {}

    /** @param first the first day of the period; @param last its last */
    public Timeline(LocalDate first, LocalDate last, List<Lane> lanes, List<Days> days) {
        Texts texts = Texts.current();
        getElement().setAttribute("role", "region");
        getElement().setPropertyMap("period", Map.of("first", first.toString(), "last", last.toString()));
        getElement().setPropertyList("lanes", lanes);
        getElement().setPropertyList("days", days);
        getElement()
                .setPropertyMap(
                        "words",
                        Stream.of("empty", "legend", "baseline", "slip")
                                .collect(Collectors.toMap(word -> word, word -> texts.text("ui.timeline." + word))));
        getElement()
                .setPropertyMap(
                        "statuses",
                        Stream.of(StatusLook.values())
                                .collect(Collectors.toMap(
                                        StatusLook::code,
                                        look -> texts.word("status", look),
                                        (one, other) -> one,
                                        LinkedHashMap::new)));
    }

    /** Begins at a mark, as when one comes back to it. @param mark the identity of one; empty for none */
    public void beginAt(String mark) {
        getElement().setProperty("begin", mark);
    }
}
