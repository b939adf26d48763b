package org.tandem.agreement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/** Who sits where, what is set and what day it is: what the rules and the model both look at, and neither changes. */
final class Circumstances {

    private static final int PEOPLE = 6;

    /** The 9th, 18th and 27th of every month are holidays. */
    static final WorkingDays WORKED = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && day.getDayOfMonth() % 9 != 0;

    private record Part(Country country, Sector sector, Role role) {}

    private final Map<Part, Integer> parts = new TreeMap<>(
            Comparator.comparing(Part::role).thenComparing(Part::sector).thenComparing(Part::country));

    LocalDate today = LocalDate.of(2026, 3, 2);
    AgreementSettings settings = AgreementSettings.DEFAULT;
    boolean yearOpen = true;

    Circumstances() {
        parts.put(new Part(Country.CA, Sector.PUBLIC, Role.CO_CHAIR), 0);
        parts.put(new Part(Country.MX, Sector.PUBLIC, Role.CO_CHAIR), 1);
        parts.put(new Part(Country.CA, Sector.PUBLIC, Role.ALTERNATE), 2);
        parts.put(new Part(Country.CA, Sector.PRIVATE, Role.CO_CHAIR), 3);
        parts.put(new Part(Country.MX, Sector.PRIVATE, Role.CO_CHAIR), 4);
        parts.put(new Part(Country.MX, Sector.PUBLIC, Role.SECRETARY), 5);
    }

    /** Changes what the step is about; @return whether it was about the circumstances */
    boolean change(Step step) {
        Sector sector = step.choice() % 3 == 0 ? Sector.PRIVATE : Sector.PUBLIC;
        int person = step.who() % PEOPLE;
        switch (step.what()) {
            case HAND_OVER -> parts.put(new Part(step.country(), sector, Role.CO_CHAIR), person);
            case NAME_ALTERNATE -> parts.put(new Part(step.country(), sector, Role.ALTERNATE), person);
            case NAME_SECRETARY -> parts.put(new Part(step.country(), sector, Role.SECRETARY), person);
            case VACATE -> parts.remove(new Part(step.country(), sector, Role.CO_CHAIR));
            case MOVE_STAGE -> yearOpen = step.choice() % 3 != 0;
            case DAYS_PASS -> today = today.plusDays(1 + step.choice() % 5);
            case LET_PRIVATE_SEATS -> set(step.choice() % 2 == 0, settings.tacit(), settings.tacitDays());
            case LET_SILENCE -> set(settings.privateSeatsAgree(), step.choice() % 3 != 0, settings.tacitDays());
            case COUNT_DAYS -> set(settings.privateSeatsAgree(), settings.tacit(), 1 + step.choice() % 5);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void set(boolean privateSeats, boolean tacit, int days) {
        settings = new AgreementSettings(privateSeats, tacit, days);
    }

    /** Mostly somebody who has a part in a seat of the step's country. */
    int person(Step step) {
        List<Integer> seated = parts.entrySet().stream()
                .filter(part -> part.getKey().country() == step.country())
                .map(Map.Entry::getValue)
                .toList();
        return seated.isEmpty() || step.who() >= 85 ? step.who() % PEOPLE : seated.get(step.who() % seated.size());
    }

    /** What a person is to the seats of a country, holders first. */
    List<Capacity> capacities(int person, Country country) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() == person && part.getKey().country() == country)
                .map(part -> new Capacity(
                        part.getKey().role(), country, part.getKey().sector()))
                .toList();
    }

    @Nullable
    Integer holder(Country country, Sector sector) {
        return parts.get(new Part(country, sector, Role.CO_CHAIR));
    }

    Instant now() {
        return today.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return today + " " + settings + (yearOpen ? " open " : " shut ") + parts;
    }
}
