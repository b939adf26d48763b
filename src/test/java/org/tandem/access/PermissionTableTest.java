package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.access.PermissionTable.Reach;
import org.tandem.shared.Role;

/** The table of product.md §5 written down a second time, cell by cell, so that no cell changes unnoticed. */
class PermissionTableTest {

    /** Columns: co-chair, alternate, secretary, coordinator, national co-chair, member, observer, administrator. */
    private static final String CELLS = """
            DRAFT            OWN_GROUP  RCWK  RCWK  RCW  -    -   RC  -  -
            DRAFT            ANY_GROUP  -     -     -    RCT  RC  -   -  -
            AGREED_PLAN      OWN_GROUP  RCWK  RCWK  RCW  -    -   RCP R  -
            AGREED_PLAN      ANY_GROUP  R     R     R    RCT  RC  R   R  -
            COMMENTS         OWN_GROUP  RC    RC    RC   -    -   RC  -  -
            COMMENTS         ANY_GROUP  -     -     -    RC   RC  -   -  -
            PARTNERSHIP      OWN_GROUP  -     -     -    -    -   -   -  -
            PARTNERSHIP      ANY_GROUP  R     R     R    R    R   R   R  R
            GROUP_PEOPLE     OWN_GROUP  RW    RW    RW   -    -   -   -  -
            GROUP_PEOPLE     ANY_GROUP  R     R     R    RA   R   R   -  -
            PARTNERSHIP_LIFE OWN_GROUP  -     -     -    -    -   -   -  -
            PARTNERSHIP_LIFE ANY_GROUP  -     -     -    RA   -   -   -  -
            ACCOUNTS         OWN_GROUP  -     -     -    -    -   -   -  -
            ACCOUNTS         ANY_GROUP  -     -     -    -    -   -   -  RA
            AUDIT_TRAIL      OWN_GROUP  R     R     R    -    -   -   -  -
            AUDIT_TRAIL      ANY_GROUP  -     -     -    R    R   -   -  R
            """;

    static Stream<Arguments> cells() {
        return CELLS.lines()
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(line -> Stream.of(Role.values())
                        .map(role -> Arguments.of(
                                ProtectedObject.valueOf(line.get(0)),
                                Reach.valueOf(line.get(1)),
                                role,
                                line.get(2 + role.ordinal()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("cells")
    void aCellGivesExactlyItsRights(ProtectedObject object, Reach reach, Role role, String rights) {
        String given = Arrays.stream(Right.values())
                .filter(PermissionTable.cell(object, reach, role)::contains)
                .map(PermissionTableTest::letter)
                .collect(Collectors.joining());
        assertThat(given.isEmpty() ? "-" : given).isEqualTo(rights);
    }

    private static String letter(Right right) {
        return switch (right) {
            case READ -> "R";
            case COMMENT -> "C";
            case PROPOSE -> "P";
            case WRITE -> "W";
            case TYPE_FOR_SEAT -> "T";
            case AGREE -> "K";
            case ADMINISTER -> "A";
        };
    }

    @ParameterizedTest
    @EnumSource
    void theTestKnowsEveryRow(ProtectedObject object) {
        assertThat(CELLS).contains(object.name() + " ");
    }
}
