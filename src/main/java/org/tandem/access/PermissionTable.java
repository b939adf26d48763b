package org.tandem.access;

import static org.tandem.access.ProtectedObject.ACCOUNTS;
import static org.tandem.access.ProtectedObject.AGREED_PLAN;
import static org.tandem.access.ProtectedObject.AUDIT_TRAIL;
import static org.tandem.access.ProtectedObject.COMMENTS;
import static org.tandem.access.ProtectedObject.DRAFT;
import static org.tandem.access.ProtectedObject.GROUP_PEOPLE;
import static org.tandem.access.ProtectedObject.PARTNERSHIP;
import static org.tandem.access.ProtectedObject.PARTNERSHIP_LIFE;
import static org.tandem.access.Right.ADMINISTER;
import static org.tandem.access.Right.AGREE;
import static org.tandem.access.Right.COMMENT;
import static org.tandem.access.Right.PROPOSE;
import static org.tandem.access.Right.READ;
import static org.tandem.access.Right.TYPE_FOR_SEAT;
import static org.tandem.access.Right.WRITE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tandem.shared.Role;

/** The table of product.md §5. A cell that is not written here is "–". */
public final class PermissionTable {

    /** Whether an object belongs to a group in which the role is held. */
    public enum Reach {
        OWN_GROUP,
        ANY_GROUP
    }

    private record Cell(ProtectedObject object, Reach reach) {}

    private static final Map<Cell, Map<Role, Set<Right>>> CELLS = Map.ofEntries(
            row(DRAFT, Reach.OWN_GROUP)
                    .seat(READ, COMMENT, WRITE, AGREE)
                    .role(Role.SECRETARY, READ, COMMENT, WRITE)
                    .role(Role.MEMBER, READ, COMMENT)
                    .entry(),
            row(DRAFT, Reach.ANY_GROUP)
                    .role(Role.COORDINATOR, READ, COMMENT, TYPE_FOR_SEAT)
                    .role(Role.NATIONAL_CO_CHAIR, READ, COMMENT)
                    .entry(),
            row(AGREED_PLAN, Reach.OWN_GROUP)
                    .seat(READ, COMMENT, WRITE, AGREE)
                    .role(Role.SECRETARY, READ, COMMENT, WRITE)
                    .role(Role.MEMBER, READ, COMMENT, PROPOSE)
                    .role(Role.OBSERVER, READ)
                    .entry(),
            row(AGREED_PLAN, Reach.ANY_GROUP)
                    .seat(READ)
                    .role(Role.SECRETARY, READ)
                    .role(Role.MEMBER, READ)
                    .role(Role.OBSERVER, READ)
                    .role(Role.COORDINATOR, READ, COMMENT, TYPE_FOR_SEAT)
                    .role(Role.NATIONAL_CO_CHAIR, READ, COMMENT)
                    .entry(),
            row(COMMENTS, Reach.OWN_GROUP)
                    .seat(READ, COMMENT)
                    .role(Role.SECRETARY, READ, COMMENT)
                    .role(Role.MEMBER, READ, COMMENT)
                    .entry(),
            row(COMMENTS, Reach.ANY_GROUP)
                    .role(Role.COORDINATOR, READ, COMMENT)
                    .role(Role.NATIONAL_CO_CHAIR, READ, COMMENT)
                    .entry(),
            row(PARTNERSHIP, Reach.ANY_GROUP)
                    .seat(READ)
                    .role(Role.SECRETARY, READ)
                    .role(Role.MEMBER, READ)
                    .role(Role.OBSERVER, READ)
                    .role(Role.COORDINATOR, READ)
                    .role(Role.NATIONAL_CO_CHAIR, READ)
                    .role(Role.ADMINISTRATOR, READ)
                    .entry(),
            row(GROUP_PEOPLE, Reach.OWN_GROUP)
                    .seat(READ, WRITE)
                    .role(Role.SECRETARY, READ, WRITE)
                    .entry(),
            row(GROUP_PEOPLE, Reach.ANY_GROUP)
                    .seat(READ)
                    .role(Role.SECRETARY, READ)
                    .role(Role.MEMBER, READ)
                    .role(Role.COORDINATOR, READ, ADMINISTER)
                    .role(Role.NATIONAL_CO_CHAIR, READ)
                    .entry(),
            row(PARTNERSHIP_LIFE, Reach.ANY_GROUP)
                    .role(Role.COORDINATOR, READ, ADMINISTER)
                    .entry(),
            row(ACCOUNTS, Reach.ANY_GROUP)
                    .role(Role.ADMINISTRATOR, READ, ADMINISTER)
                    .entry(),
            row(AUDIT_TRAIL, Reach.OWN_GROUP)
                    .seat(READ)
                    .role(Role.SECRETARY, READ)
                    .entry(),
            row(AUDIT_TRAIL, Reach.ANY_GROUP)
                    .role(Role.COORDINATOR, READ)
                    .role(Role.NATIONAL_CO_CHAIR, READ)
                    .role(Role.ADMINISTRATOR, READ)
                    .entry());

    private PermissionTable() {}

    /** The rights of one cell; never null, empty for "–". */
    public static Set<Right> cell(ProtectedObject object, Reach reach, Role role) {
        return CELLS.getOrDefault(new Cell(object, reach), Map.of()).getOrDefault(role, Set.of());
    }

    private static RowBuilder row(ProtectedObject object, Reach reach) {
        return new RowBuilder(new Cell(object, reach));
    }

    private static final class RowBuilder {
        private final Cell cell;
        private final Map<Role, Set<Right>> roles = new EnumMap<>(Role.class);

        RowBuilder(Cell cell) {
            this.cell = cell;
        }

        /** Holder and alternate of a co-chair seat share a column. */
        RowBuilder seat(Right... rights) {
            return role(Role.CO_CHAIR, rights).role(Role.ALTERNATE, rights);
        }

        RowBuilder role(Role role, Right... rights) {
            roles.put(role, Set.of(rights));
            return this;
        }

        Map.Entry<Cell, Map<Role, Set<Right>>> entry() {
            return Map.entry(cell, roles);
        }
    }
}
