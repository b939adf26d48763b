package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.PlacePart;
import org.tandem.shared.Country;

/** The seats and places of the whole Partnership. */
public record SamplePartnership(List<SampleSeat> seats, List<Place> places) {

    public record Place(
            String person, PlacePart part, @Nullable Country country, LocalDate from) {}

    /** The person who holds such a place for that country; null asks for a place of neither. */
    public String holder(PlacePart part, @Nullable Country country) {
        return places.stream()
                .filter(place -> place.part() == part && place.country() == country)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is " + part + " of " + country))
                .person();
    }
}
