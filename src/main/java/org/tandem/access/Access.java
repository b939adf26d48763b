package org.tandem.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;

/**
 * The question every service asks before it does anything: may the person who asks do this here?
 * Rights are loaded once per request, so taking a place away holds from the next request on.
 */
@Service
public class Access {

    private final Visitor visitor;
    private final Holdings holdings;

    Access(Visitor visitor, Holdings holdings) {
        this.visitor = visitor;
        this.holdings = holdings;
    }

    /** The rights of the person who asks; those of nobody when nobody is signed in. */
    public Optional<Rights> current() {
        return visitor.current().map(this::rightsOf);
    }

    /** The person who asks. @throws NotFound when nobody known is signed in */
    public PersonId person() {
        return visitor.current().orElseThrow(NotFound::new);
    }

    /**
     * Returns in what capacity the person acts, or refuses.
     *
     * @throws NotFound when the person may not even read the object
     * @throws NotAllowed when they may read it but not do this
     */
    public Capacity require(Right right, ProtectedObject object, @Nullable GroupId group) {
        return decide(object, group, rights -> rights.capacityFor(right, object, group));
    }

    /** As {@link #require}, in a capacity of the given country: each country fills its own seats. */
    public Capacity requireFor(Country country, Right right, ProtectedObject object, @Nullable GroupId group) {
        return requireEitherFor(country, right, right, object, group);
    }

    /** Whether {@link #requireFor} would pass. */
    public boolean mayFor(Country country, Right right, ProtectedObject object, @Nullable GroupId group) {
        return current()
                .flatMap(rights -> rights.capacityFor(right, object, group, capacity -> capacity.country() == country))
                .isPresent();
    }

    /**
     * As {@link #require}, and the capacity must be one of the given country: writing a country's own line, or typing
     * for a seat of the own country, is never done for the other one.
     */
    public Capacity requireWriteFor(Country country, ProtectedObject object, GroupId group) {
        return decide(object, group, rights -> writerFor(rights, country, object, group));
    }

    /** As {@link #require} for either of two rights, in a capacity of the given country; of any when it is null. */
    public Capacity requireEitherFor(
            @Nullable Country country, Right one, Right other, ProtectedObject object, @Nullable GroupId group) {
        Predicate<Capacity> ofCountry = capacity -> country == null || capacity.country() == country;
        return decide(
                object,
                group,
                rights -> rights.capacityFor(one, object, group, ofCountry)
                        .or(() -> rights.capacityFor(other, object, group, ofCountry)));
    }

    /** As {@link #require} for text both countries share: a seat writes it, or a coordinator types it for one. */
    public Capacity requireWrite(ProtectedObject object, GroupId group) {
        return decide(
                object,
                group,
                rights -> rights.capacityFor(Right.WRITE, object, group)
                        .or(() -> rights.capacityFor(Right.TYPE_FOR_SEAT, object, group)));
    }

    /** Every capacity in which the person who asks may do this, seats before memberships; empty for none. */
    public List<Capacity> capacitiesFor(Right right, ProtectedObject object, @Nullable GroupId group) {
        return current()
                .map(rights -> rights.capacitiesFor(right, object, group))
                .orElse(List.of());
    }

    /** Where {@link #may} would say yes, asked of all groups at once. */
    public GroupScope scopeOf(Right right, ProtectedObject object) {
        return current().map(rights -> rights.scopeOf(right, object)).orElse(GroupScope.NONE);
    }

    public boolean may(Right right, ProtectedObject object, @Nullable GroupId group) {
        return current().filter(rights -> rights.may(right, object, group)).isPresent();
    }

    /** Whether {@link #requireWrite} would pass. */
    public boolean mayWrite(ProtectedObject object, GroupId group) {
        return may(Right.WRITE, object, group) || may(Right.TYPE_FOR_SEAT, object, group);
    }

    /** The countries for which {@link #requireWriteFor} would pass. */
    public List<Country> countriesToWriteFor(ProtectedObject object, GroupId group) {
        return current().stream()
                .flatMap(rights -> Arrays.stream(Country.values())
                        .filter(country ->
                                writerFor(rights, country, object, group).isPresent()))
                .toList();
    }

    private static Optional<Capacity> writerFor(Rights rights, Country country, ProtectedObject object, GroupId group) {
        Predicate<Capacity> ofCountry = capacity -> capacity.country() == country;
        return rights.capacityFor(Right.WRITE, object, group, ofCountry)
                .or(() -> rights.capacityFor(Right.TYPE_FOR_SEAT, object, group, ofCountry));
    }

    private Capacity decide(
            ProtectedObject object, @Nullable GroupId group, Function<Rights, Optional<Capacity>> question) {
        Rights rights = current().orElseThrow(NotFound::new);
        return question.apply(rights).orElseThrow(refusal(rights, object, group));
    }

    private static Supplier<RuntimeException> refusal(Rights rights, ProtectedObject object, @Nullable GroupId group) {
        return () -> rights.may(Right.READ, object, group) ? new NotAllowed() : new NotFound();
    }

    private Rights rightsOf(PersonId person) {
        return OncePerRequest.read(Rights.class, person, () -> new Rights(person, holdings.heldToday(person)));
    }
}
