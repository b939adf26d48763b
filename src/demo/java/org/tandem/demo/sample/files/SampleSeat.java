package org.tandem.demo.sample.files;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.Term;
import org.tandem.shared.Country;
import org.tandem.shared.Sector;

/** A seat; its own illustrative mark is for who reads the file, for a vacant seat leaves no row. */
@JsonIgnoreProperties("illustrative")
public record SampleSeat(Country country, Sector sector, List<Holding> holdings) {

    public record Holding(
            String person,
            HoldingPart part,
            LocalDate from,
            @Nullable LocalDate until,
            boolean acting,
            boolean illustrative) {

        public Term term() {
            return new Term(from, until);
        }

        /** Whether it has begun and not ended on that day. */
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }
}
