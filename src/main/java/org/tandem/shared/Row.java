package org.tandem.shared;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads our value types from the columns of a result's current row. Columns that may be null have a {@code …OrNull}. */
public record Row(ResultSet columns) {

    public static Row of(ResultSet columns) {
        return new Row(columns);
    }

    public <T> T id(String column, Function<UUID, T> type) throws SQLException {
        return type.apply(columns.getObject(column, UUID.class));
    }

    public <T> @Nullable T idOrNull(String column, Function<UUID, T> type) throws SQLException {
        UUID id = columns.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    public String string(String column) throws SQLException {
        return columns.getString(column);
    }

    public @Nullable String stringOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    public int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    public LocalDate date(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = columns.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, columns.getString(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) throws SQLException {
        String name = columns.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public LocalizedText text(String column) throws SQLException {
        return LocalizedTextJson.read(columns.getString(column));
    }

    public @Nullable LocalizedText textOrNull(String column) throws SQLException {
        String json = columns.getString(column);
        return json == null ? null : LocalizedTextJson.read(json);
    }

    public <T> List<T> ids(String column, Function<UUID, T> type) throws SQLException {
        Array array = columns.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((UUID[]) array.getArray()).map(type).toList();
    }

    public List<String> strings(String column) throws SQLException {
        Array array = columns.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public Revision revision() throws SQLException {
        return new Revision(columns.getInt("revision"));
    }

    /** Reads {@code <prefix>_role}, {@code <prefix>_country} and {@code <prefix>_sector}. */
    public Capacity capacity(String prefix) throws SQLException {
        return capacity(constant(prefix + "_role", Role.class), prefix);
    }

    public @Nullable Capacity capacityOrNull(String prefix) throws SQLException {
        Role role = constantOrNull(prefix + "_role", Role.class);
        return role == null ? null : capacity(role, prefix);
    }

    private Capacity capacity(Role role, String prefix) throws SQLException {
        return new Capacity(
                role,
                constantOrNull(prefix + "_country", Country.class),
                constantOrNull(prefix + "_sector", Sector.class));
    }
}
