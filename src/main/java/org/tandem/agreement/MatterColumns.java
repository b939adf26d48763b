package org.tandem.agreement;

import java.sql.SQLException;
import java.util.UUID;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** How a matter stands in the columns of a row. */
final class MatterColumns {

    private MatterColumns() {}

    static Matter read(Row row, boolean tacitMayCount) throws SQLException {
        return new Matter(
                new SubjectRef(
                        row.constant("subject_kind", SubjectKind.class),
                        row.columns().getObject("subject_id", UUID.class)),
                row.columns().getObject("text_id", UUID.class),
                row.id("group_id", GroupId::new),
                row.id("edition_id", EditionId::new),
                row.constant("guarded_by", ProtectedObject.class),
                row.constant("open_in", Activity.class),
                row.stringOrNull("label"),
                tacitMayCount);
    }
}
