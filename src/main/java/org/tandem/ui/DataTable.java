package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table that prints and reads out as one; on a narrow screen each row becomes a card. For all rows at once: what
 * has thousands wants a grid.
 *
 * @param <T> what one row shows
 */
public class DataTable<T> extends NativeTable {

    private enum Kind {
        ROW_HEADER,
        TEXT,
        NUMBER
    }

    private record Column<T>(
            Kind kind, boolean detail, String heading, Function<? super T, ? extends Component> content) {}

    private final List<Column<T>> columns = new ArrayList<>();

    /** @param caption what the table says, shown above it */
    public DataTable(String caption) {
        addClassName("data-table");
        role(this, "table");
        setCaptionText(caption);
    }

    /** Keeps the caption for those who hear the table, where a heading already stands above it. */
    public DataTable<T> withSpokenCaption() {
        getCaption().addClassName("spoken");
        return this;
    }

    /** The column that names its row. */
    public DataTable<T> rowHeader(String heading, Function<? super T, ? extends Component> content) {
        columns.add(new Column<>(Kind.ROW_HEADER, false, heading, content));
        return this;
    }

    public DataTable<T> column(String heading, Function<? super T, ? extends Component> content) {
        columns.add(new Column<>(Kind.TEXT, false, heading, content));
        return this;
    }

    /** A column that a page leaves out where it has no room for all. */
    public DataTable<T> detailColumn(String heading, Function<? super T, ? extends Component> content) {
        columns.add(new Column<>(Kind.TEXT, true, heading, content));
        return this;
    }

    public DataTable<T> textColumn(String heading, Function<? super T, String> content) {
        return column(heading, row -> new Text(content.apply(row)));
    }

    public DataTable<T> numberColumn(String heading, Function<? super T, ? extends Number> content) {
        Function<T, Component> cell =
                row -> new Text(Texts.current().number(content.apply(row).longValue()));
        columns.add(new Column<>(Kind.NUMBER, false, heading, cell));
        return this;
    }

    /** Shows these rows in place of those before; the columns must stand by now. */
    public DataTable<T> rows(Collection<? extends T> rows) {
        removeBody();
        head();
        fill(getBody(), rows);
        return this;
    }

    /** Adds rows below those before, under a heading across all columns that names them; the columns must stand by now. */
    public DataTable<T> group(Component heading, Collection<? extends T> rows) {
        head();
        NativeTableBody group = addBody();
        NativeTableHeaderCell name = role(new NativeTableHeaderCell(heading), "rowheader");
        name.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(columns.size()));
        name.addClassName("group-name");
        role(group.addRow(), "row").add(name);
        fill(group, rows);
        return this;
    }

    private void head() {
        removeHead();
        NativeTableRow headings = role(getHead().addRow(), "row");
        columns.forEach(column -> headings.add(heading(column)));
        role(getHead(), "rowgroup");
    }

    private void fill(NativeTableBody body, Collection<? extends T> rows) {
        rows.forEach(row -> {
            NativeTableRow line = role(body.addRow(), "row");
            columns.forEach(column -> line.add(cell(column, row)));
        });
        role(body, "rowgroup");
    }

    private static Component heading(Column<?> column) {
        NativeTableHeaderCell heading = role(new NativeTableHeaderCell(column.heading()), "columnheader");
        heading.getElement().setAttribute("scope", "col");
        return marked(heading, column);
    }

    private Component cell(Column<T> column, T row) {
        Component content = column.content().apply(row);
        if (column.kind() == Kind.ROW_HEADER) {
            NativeTableHeaderCell name = role(new NativeTableHeaderCell(content), "rowheader");
            name.getElement().setAttribute("scope", "row");
            return name;
        }
        NativeTableCell cell = role(new NativeTableCell(content), "cell");
        cell.getElement().setAttribute("data-label", column.heading());
        return marked(cell, column);
    }

    /** Most cells have no class, and even to take none away would cost each of them a list of classes. */
    private static <C extends HtmlComponent> C marked(C cell, Column<?> column) {
        if (column.kind() == Kind.NUMBER) {
            cell.addClassName("number");
        }
        if (column.detail()) {
            cell.addClassName("detail");
        }
        return cell;
    }

    /** Says the role outright: laid out as cards, the browser no longer takes the elements for a table. */
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
