package org.tandem.workplan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.tandem.workplan.VersionNumber;
import org.tandem.workplan.VersionRow;

/**
 * What the address of a comparison says.
 *
 * @param whole whether what the two say alike is shown too
 */
record ComparedVersions(VersionRow older, VersionRow newer, boolean whole) {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SHOW = "show";
    private static final String ALL = "all";

    /**
     * What the address names; without names the newest version and, before it, the newest agreed one or else the last one.
     *
     * @param versions the plan's, oldest first
     * @return empty when the plan has no such versions
     */
    static Optional<ComparedVersions> read(QueryParameters address, List<VersionRow> versions) {
        boolean whole = address.getSingleParameter(SHOW).filter(ALL::equals).isPresent();
        Optional<VersionRow> newer = address.getSingleParameter(TO)
                .map(number -> numbered(number, versions))
                .orElse(Optional.of(versions.getLast()));
        return newer.flatMap(to -> address.getSingleParameter(FROM)
                .map(number -> numbered(number, versions))
                .orElse(Optional.of(before(to, versions)))
                .map(from -> new ComparedVersions(from, to, whole)));
    }

    /** The parameters that name this, to follow others in an address. */
    String parameters() {
        String versions = parameters(older.number(), newer.number());
        return whole ? versions + "&" + SHOW + "=" + ALL : versions;
    }

    /** The parameters that name two versions of which one reads what differs. */
    static String parameters(VersionNumber older, VersionNumber newer) {
        return "&" + FROM + "=" + older + "&" + TO + "=" + newer;
    }

    private static Optional<VersionRow> numbered(String number, List<VersionRow> versions) {
        return versions.stream()
                .filter(version -> version.number().toString().equals(number))
                .findFirst();
    }

    private static VersionRow before(VersionRow version, List<VersionRow> versions) {
        List<VersionRow> earlier = versions.subList(0, versions.indexOf(version));
        return earlier.reversed().stream()
                .filter(VersionRow::isAgreed)
                .findFirst()
                .orElse(earlier.isEmpty() ? version : earlier.getLast());
    }
}
