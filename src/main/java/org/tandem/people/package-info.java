/** Persons, the organisations they speak for, and how they sign in. */
@ApplicationModule(allowedDependencies = {"shared", "access", "ui"})
@NullMarked
package org.tandem.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
