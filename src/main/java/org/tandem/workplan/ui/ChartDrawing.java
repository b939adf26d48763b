package org.tandem.workplan.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws values along the days as a line with points, and a target as a dashed line: SVG of nothing but numbers. */
class ChartDrawing {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 96;
    private static final int MARGIN = 8;

    /** A value on a day. */
    record Point(LocalDate day, BigDecimal value) {}

    private final List<Point> points;
    private final @Nullable BigDecimal target;
    private final long firstDay;
    private final long days;
    private final double lowest;
    private final double range;

    /** @param points at least one, the oldest day first */
    ChartDrawing(List<Point> points, @Nullable BigDecimal target) {
        this.points = points;
        this.target = target;
        firstDay = points.getFirst().day().toEpochDay();
        days = points.getLast().day().toEpochDay() - firstDay;
        List<BigDecimal> drawn = Stream.concat(points.stream().map(Point::value), Stream.ofNullable(target))
                .sorted()
                .toList();
        lowest = drawn.getFirst().doubleValue();
        range = drawn.getLast().doubleValue() - lowest;
    }

    String svg() {
        return element(
                "svg",
                targetLine() + line() + dots(),
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, HEIGHT),
                "aria-hidden",
                "true",
                "focusable",
                "false");
    }

    private String targetLine() {
        if (target == null) {
            return "";
        }
        String height = number(y(target));
        return element("line", "", "class", "chart-target", "x1", "0", "x2", "" + WIDTH, "y1", height, "y2", height);
    }

    private String line() {
        String through = points.stream()
                .map(point -> number(x(point.day())) + "," + number(y(point.value())))
                .collect(Collectors.joining(" "));
        return element("polyline", "", "class", "chart-line", "points", through);
    }

    private String dots() {
        return points.stream().map(this::dot).collect(Collectors.joining());
    }

    private String dot(Point point) {
        String across = number(x(point.day()));
        return element("circle", "", "class", "chart-point", "cx", across, "cy", number(y(point.value())), "r", "3.5");
    }

    /** @param attributes names and values in turn, none of which holds a quotation mark */
    private static String element(String name, String content, String... attributes) {
        StringBuilder element = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
        return element.append('>')
                .append(content)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    /** One day alone stands in the middle. */
    private double x(LocalDate day) {
        double along = days == 0 ? 0.5 : (double) (day.toEpochDay() - firstDay) / days;
        return MARGIN + along * (WIDTH - 2 * MARGIN);
    }

    /** Values that are all alike stand in the middle. */
    private double y(BigDecimal value) {
        double up = range == 0 ? 0.5 : (value.doubleValue() - lowest) / range;
        return HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
