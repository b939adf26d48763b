package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the sample's files hold.
 *
 * @param dayZero the day of the first start, from which the current edition's days are counted
 * @param editions oldest first
 */
public record Sample(
        LocalDate dayZero,
        List<SampleOrganisation> organisations,
        List<SamplePerson> people,
        List<SampleGroup> groups,
        SamplePartnership partnership,
        List<SampleEdition> editions,
        List<SampleTheme> themes,
        List<SamplePlan> plans) {

    /** The day on which the oldest edition begins, and the sample with it. */
    public LocalDate firstDay() {
        return editions.getFirst().firstDay();
    }

    /** @throws IllegalArgumentException for a key that no file gives to a person */
    public SamplePerson person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such person: " + key));
    }

    /** @throws IllegalArgumentException for a key that no file gives to an edition */
    public SampleEdition edition(String key) {
        return editions.stream()
                .filter(edition -> edition.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such edition: " + key));
    }
}
