package org.tandem.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tandem.shared.PersonId;

/**
 * Lets code that runs outside any page act as a person, with that person's rights. No page leads here: whoever is signed
 * in is so by an identity provider.
 */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private record Acting(PersonId person) implements PersonPrincipal {}

    private final Acting principal;

    public PersonAuthentication(PersonId person) {
        super(List.of());
        this.principal = new Acting(person);
        setAuthenticated(true);
    }

    /** Does the work as the person and then restores who was signed in on this thread. Not for use within a page's request. */
    public static <T extends @Nullable Object> T call(PersonId person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(new PersonAuthentication(person));
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call} for work without a result. */
    public static void run(PersonId person, Runnable work) {
        PersonAuthentication.<@Nullable Void>call(person, () -> {
            work.run();
            return null;
        });
    }

    @Override
    public PersonPrincipal getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return principal.person().value().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAuthentication authentication && principal.equals(authentication.principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(principal);
    }
}
