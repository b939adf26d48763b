package org.tandem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.tandem.testing.Sources;

/** The walls of the house (docs/decisions/001). */
class ArchitectureTest {

    /** Neither the demo nor the tests, which may know everything. */
    private static final ImportOption ONLY_THE_PRODUCT =
            location -> !location.contains("/test-classes/") && !location.contains("/org/tandem/demo/");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(ONLY_THE_PRODUCT).importPackages("org.tandem");

    /** Services whose methods need no right, because they concern only the person who asks. */
    private static final Set<String> ABOUT_ONESELF = Set.of("org.tandem.people.ProfileService");

    /** Methods of services that tell nothing of anybody. */
    private static final Set<String> HARMLESS = Set.of(
            "org.tandem.cycle.EditionQueries.today()",
            "org.tandem.discussion.CommentSearch.kinds()",
            "org.tandem.groups.GroupSearch.kinds()",
            "org.tandem.live.PresenceService.leave(java.util.UUID)",
            "org.tandem.live.PresenceService.tick()",
            "org.tandem.workplan.WorkPlanSearch.kinds()");

    @Test
    void modulesKeepTheirWalls() {
        ApplicationModules.of(Tandem.class, ONLY_THE_PRODUCT).verify();
    }

    @Test
    void onlyPagesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tandem", "..ui..", "..panel..", "org.tandem.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(PRODUCT);
    }

    @Test
    void repositoriesAndPagesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Form")
                .and()
                .resideOutsideOfPackage("org.tandem.ui..")
                .should()
                .notBePublic()
                .check(PRODUCT);
    }

    @Test
    void nobodyReadsTheTimeBehindTheClock() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "is now() without a clock",
                        target -> target.getName().equals("now")
                                && target.getOwner().getPackageName().equals("java.time")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
                .check(PRODUCT);
    }

    @Test
    void noPageReachesTheImportOfWhatWasAgreedBeforeTandem() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.tandem.workplan.AgreedBeforeTandem")
                .check(PRODUCT);
    }

    @Test
    void everyServiceMethodAsksForTheRight() {
        List<String> open = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> !ABOUT_ONESELF.contains(type.getName()))
                .filter(type -> !type.getPackageName().equals("org.tandem.access"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !asksForRights(method))
                .map(JavaMethod::getFullName)
                .filter(name -> !HARMLESS.contains(name))
                .toList();
        assertThat(open).isEmpty();
    }

    /** Whether the method, or one of ours that it calls, asks the access module. */
    private static boolean asksForRights(JavaMethod start) {
        Set<JavaMethod> seen = new HashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JavaMethod method = open.pop();
            if (!seen.add(method)) {
                continue;
            }
            boolean asks = method.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> Set.of("org.tandem.access.Access", "org.tandem.access.Subjects")
                                    .contains(call.getTargetOwner().getName())
                            && !call.getTarget().getName().equals("person"));
            if (asks) {
                return true;
            }
            method.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.tandem"))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .forEach(open::push);
        }
        return false;
    }

    @Test
    void aModulesSqlNamesOnlyItsOwnTables() {
        List<String> trespasses = Sources.repositories()
                .flatMap(file -> Sources.tablesNamedIn(file)
                        .filter(table -> !Sources.mayRead(file, table))
                        .map(table -> file.getFileName() + " names " + table))
                .toList();
        assertThat(trespasses).isEmpty();
    }

    @Test
    void pagesHoldNoLiteralText() {
        List<String> literals = Sources.pages()
                .flatMap(file -> Sources.sentencesIn(file).map(text -> file.getFileName() + ": " + text))
                .toList();
        assertThat(literals).isEmpty();
    }

    @Test
    void noCommercialVaadinComponentIsOnTheClassPath() {
        Stream<String> commercial = Stream.of(
                "charts",
                "board",
                "dashboard",
                "crud",
                "grid-pro",
                "map",
                "rich-text-editor",
                "spreadsheet",
                "testbench");
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(commercial.flatMap(name -> jars.stream()
                        .filter(jar -> jar.startsWith("vaadin-" + name) || jar.startsWith("vaadin-testbench"))))
                .isEmpty();
    }
}
