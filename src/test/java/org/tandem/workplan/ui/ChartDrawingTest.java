package org.tandem.workplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.workplan.ui.ChartDrawing.Point;

/** Whatever the values are, the chart stays within its frame. */
class ChartDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void valuesRunFromTheFirstDayToTheLastAndTheTargetStandsAcross() {
        String svg = svg("50", point(0, "0"), point(1, "100"), point(10, "50"));
        assertThat(svg)
                .contains("points=\"8.0,88.0 38.4,8.0 312.0,48.0\"")
                .contains("<line class=\"chart-target\" x1=\"0\" x2=\"320\" y1=\"48.0\" y2=\"48.0\">");
    }

    @Test
    void oneValueAloneStandsInTheMiddle() {
        assertThat(svg(null, point(0, "7")))
                .contains("cx=\"160.0\" cy=\"48.0\"")
                .doesNotContain("chart-target");
        assertThat(svg("7", point(0, "7"), point(1, "7"))).doesNotContain("NaN").contains("y1=\"48.0\"");
    }

    @Test
    void theLargestAndTheLowestValuesStayWithinTheFrame() {
        assertThat(svg("0", point(0, "-999999999999.9999"), point(13000, "999999999999.9999")))
                .contains("points=\"8.0,88.0 312.0,8.0\"", "y1=\"48.0\"");
    }

    private static Point point(int day, String value) {
        return new Point(DAY.plusDays(day), new BigDecimal(value));
    }

    private static String svg(@Nullable String target, Point... points) {
        return new ChartDrawing(List.of(points), target == null ? null : new BigDecimal(target)).svg();
    }
}
