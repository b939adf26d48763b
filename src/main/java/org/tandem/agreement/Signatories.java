package org.tandem.agreement;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.Sector;

/** Finds the seat for which the person who asks acts on a matter: one that may agree before one that may only endorse. */
@Component
class Signatories {

    private final Access access;
    private final Clock clock;

    Signatories(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws org.tandem.shared.NotFound for whoever may not read the matter
     * @throws NotAllowed for whoever holds no seat of that country in that group
     */
    Signature require(Matter matter, Country country, AgreementSettings settings) {
        access.require(Right.READ, matter.guardedBy(), matter.group());
        return find(matter, country, settings).orElseThrow(NotAllowed::new);
    }

    Optional<Signature> find(Matter matter, Country country, AgreementSettings settings) {
        return seats(matter).stream()
                .filter(seat -> seat.country() == country)
                .min(Comparator.comparing(seat -> !settings.letsAgree(seat)))
                .map(seat -> new Signature(access.person(), seat, clock.instant()));
    }

    /**
     * The private seat for which the person who asks endorses, whatever other seats they hold.
     *
     * @throws org.tandem.shared.NotFound for whoever may not read the matter
     * @throws SeatCannotEndorse for whoever holds no private seat of that country in that group
     */
    Signature requireEndorser(Matter matter, Country country) {
        access.require(Right.READ, matter.guardedBy(), matter.group());
        return endorser(matter, country).orElseThrow(SeatCannotEndorse::new);
    }

    Optional<Signature> endorser(Matter matter, Country country) {
        return seats(matter).stream()
                .filter(seat -> seat.country() == country && seat.sector() == Sector.PRIVATE)
                .findFirst()
                .map(seat -> new Signature(access.person(), seat, clock.instant()));
    }

    /** The seats of the person who asks that speak on the matter, whether they agree or endorse. */
    List<Capacity> seats(Matter matter) {
        return access.capacitiesFor(Right.AGREE, matter.guardedBy(), matter.group());
    }
}
