package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table that prints and reads out as one; on a narrow screen each row becomes a card. For all rows at once: what
 * has thousands wants a grid. Its rows and cells are elements without components of their own, which would be a good part of
 * what a long page costs.
 *
 * @param <T> what one row shows
 */
@Tag("table")
public class DataTable<T> extends HtmlComponent {

    private enum Kind {
        ROW_HEADER,
        TEXT,
        NUMBER
    }

    private record Column<T>(
            Kind kind, boolean detail, String heading, Function<? super T, ? extends Component> content) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final Element caption = new Element("caption");

    /** @param caption what the table says, shown above it */
    public DataTable(String caption) {
        addClassName("data-table");
        getElement().setAttribute("role", "table").appendChild(this.caption.setText(caption));
    }

    /** Keeps the caption for those who hear the table, where a heading already stands above it. */
    public DataTable<T> withSpokenCaption() {
        caption.getClassList().add("spoken");
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
        getElement().removeAllChildren();
        getElement().appendChild(caption, head(), body(rows));
        return this;
    }

    /** Adds rows below those before, under a heading across all columns that names them; the columns must stand by now. */
    public DataTable<T> group(Component heading, Collection<? extends T> rows) {
        if (getElement().getChildCount() == 1) {
            getElement().appendChild(head());
        }
        Element name = part("th", "rowheader")
                .setAttribute("scope", "rowgroup")
                .setAttribute("colspan", String.valueOf(columns.size()))
                .appendChild(heading.getElement());
        name.getClassList().add("group-name");
        getElement().appendChild(body(rows).insertChild(0, part("tr", "row").appendChild(name)));
        return this;
    }

    private Element head() {
        Element headings = part("tr", "row");
        columns.forEach(column -> headings.appendChild(heading(column)));
        return part("thead", "rowgroup").appendChild(headings);
    }

    private Element body(Collection<? extends T> rows) {
        Element body = part("tbody", "rowgroup");
        for (T row : rows) {
            Element line = part("tr", "row");
            columns.forEach(column -> line.appendChild(cell(column, row)));
            body.appendChild(line);
        }
        return body;
    }

    private static Element heading(Column<?> column) {
        return marked(part("th", "columnheader").setAttribute("scope", "col").setText(column.heading()), column);
    }

    private Element cell(Column<T> column, T row) {
        Element content = column.content().apply(row).getElement();
        if (column.kind() == Kind.ROW_HEADER) {
            return part("th", "rowheader").setAttribute("scope", "row").appendChild(content);
        }
        return marked(
                part("td", "cell").setAttribute("data-label", column.heading()).appendChild(content), column);
    }

    /** Most cells have no class, and even to take none away would cost each of them a list of classes. */
    private static Element marked(Element cell, Column<?> column) {
        if (column.kind() == Kind.NUMBER) {
            cell.getClassList().add("number");
        }
        if (column.detail()) {
            cell.getClassList().add("detail");
        }
        return cell;
    }

    /** Says the role outright: laid out as cards, the browser no longer takes the elements for a table. */
    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
