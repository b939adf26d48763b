package org.tandem.demo.sample;

import java.time.LocalDate;
import java.util.Comparator;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleSeat;
import org.tandem.demo.sample.files.SampleSeat.Holding;
import org.tandem.groups.PlacePart;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Sector;

/** Who writes what the files give nobody's name to, by key. */
record Writers(Sample sample) {

    /** Coordinators of the country that hosts an edition. */
    String coordinator(String edition) {
        return sample.partnership()
                .holder(PlacePart.COORDINATOR, sample.edition(edition).host());
    }

    /** The secretary of the country's public seat in a group or, without one, who acts for the seat. */
    String ofSeat(String group, Country country, LocalDate day) {
        return sample.groups().stream()
                .filter(entry -> entry.code().equals(group))
                .flatMap(entry -> entry.seats().stream())
                .filter(seat -> seat.country() == country && seat.sector() == Sector.PUBLIC)
                .map(SampleSeat::holdings)
                .flatMap(holdings -> holdings.stream().filter(holding -> holding.isOn(day)))
                .max(Comparator.comparing(Holding::part))
                .orElseThrow(() ->
                        new IllegalArgumentException("No seat of %s writes in %s on %s".formatted(country, group, day)))
                .person();
    }

    /** The country in whose language a text was first written. */
    static Country countryOf(LocalizedText text) {
        return text.source() == Language.ES ? Country.MX : Country.CA;
    }
}
