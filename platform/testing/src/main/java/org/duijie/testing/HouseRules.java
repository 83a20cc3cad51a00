package org.duijie.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * How every service is built. A service holds itself to them with {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final Set<String> SERVICES = Set.of("demand", "outcome", "matching", "roadshow", "gateway");
    private static final Set<String> COMMON_POOL = Set.of(
            "parallel",
            "parallelStream",
            "parallelSort",
            "fork",
            "commonPool",
            "newVirtualThreadPerTaskExecutor",
            "startVirtualThread",
            "ofVirtual");
    private static final String OURS = "org.duijie.";
    private static final String DOT = ".";

    private HouseRules() {}

    /** A feature can be understood, changed and removed by itself. */
    @ArchTest
    public static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("org.duijie.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Services know each other by their events only. */
    @ArchTest
    public static final ArchRule NO_SERVICE_KNOWS_ANOTHER = classes()
            .that(resideInAPackage("org.duijie.."))
            .should(keepToTheirService())
            .allowEmptyShould(true);

    /** Rules can be read, and tested in milliseconds, without knowing any framework. */
    @ArchTest
    public static final ArchRule RULES_ARE_FREE_OF_FRAMEWORKS = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "jakarta..",
                    "org.eclipse.microprofile..",
                    "org.hibernate..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..")
            .allowEmptyShould(true);

    /** A class is named after what it does, not after the fact that it does it. */
    @ArchTest
    public static final ArchRule NOTHING_IS_CALLED_IMPL =
            noClasses().should().haveSimpleNameEndingWith("Impl").allowEmptyShould(true);

    /** What an object needs it is given when it is made. */
    @ArchTest
    public static final ArchRule NO_FIELD_IS_INJECTED = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.duijie..")
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
            .allowEmptyShould(true);

    /** Nothing is remembered where tests and replicas cannot see it. */
    @ArchTest
    public static final ArchRule NO_STATIC_FIELD_CHANGES = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.duijie..")
            .should()
            .beFinal()
            .allowEmptyShould(true);

    /** Else Hibernate writes and parses every value of the column once more, each time it looks for changes. */
    @ArchTest
    public static final ArchRule COLUMNS_OF_VALUES_ARE_IMMUTABLE = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Converter")
            .should()
            .beAnnotatedWith("org.hibernate.annotations.Immutable")
            .allowEmptyShould(true);

    /**
     * The JVM's common pool forgets tasks that are handed to it from outside (JDK-8373118), and virtual threads are run by
     * such a pool: who waits then waits for ever.
     */
    @ArchTest
    public static final ArchRule NOTHING_WAITS_FOR_THE_COMMON_POOL = classes()
            .that(resideInAPackage("org.duijie.."))
            .should(handNothingToTheCommonPool())
            .allowEmptyShould(true);

    /** What an operation gives that answers later. */
    private static final Set<String> LATER = Set.of(
            "io.smallrye.mutiny.Uni", "java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

    /**
     * What a caller began is done to its end when he leaves before the answer. To cut it off in the middle of a transaction is
     * what Hibernate Reactive does not bear: its connection is lost to the pool (quarkusio/quarkus#51576).
     */
    @ArchTest
    public static final ArchRule NO_OPERATION_IS_CUT_OFF = classes()
            .that(resideInAPackage("org.duijie.."))
            .should(doToItsEndWhatIsAnsweredLater())
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> doToItsEndWhatIsAnsweredLater() {
        return new ArchCondition<>("be @Cancellable(false) where their operations answer later") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getAllMethods().stream()
                        .filter(method -> !one.isInterface() && method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                        .filter(method ->
                                LATER.contains(method.getRawReturnType().getName()))
                        .filter(method -> !isDoneToItsEnd(method.getOwner()))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(one, method.getDescription())));
            }
        };
    }

    private static boolean isDoneToItsEnd(JavaClass one) {
        return one.tryGetAnnotationOfType("org.jboss.resteasy.reactive.server.Cancellable")
                .flatMap(cancellable -> cancellable.get("value"))
                .filter(Boolean.FALSE::equals)
                .isPresent();
    }

    private static ArchCondition<JavaClass> handNothingToTheCommonPool() {
        return new ArchCondition<>("hand nothing to the common pool") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                Stream.concat(one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream())
                        .filter(HouseRules::isOfTheCommonPool)
                        .forEach(used -> events.add(SimpleConditionEvent.violated(one, used.getDescription())));
            }
        };
    }

    private static boolean isOfTheCommonPool(JavaAccess<? extends CodeUnitAccessTarget> used) {
        if (!used.getTargetOwner().getName().startsWith("java.util.")
                && !used.getTargetOwner().isAssignableTo(Thread.class)) {
            return false;
        }
        boolean namesNoOther = used.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isAssignableTo(Executor.class));
        return COMMON_POOL.contains(used.getName()) || used.getName().endsWith("Async") && namesNoOther;
    }

    private static ArchCondition<JavaClass> keepToTheirService() {
        return new ArchCondition<>("not depend on another service") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                serviceOf(one).ifPresent(own -> one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeign(dependency, own))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(one, dependency.getDescription()))));
            }
        };
    }

    private static boolean isForeign(Dependency dependency, String own) {
        return serviceOf(dependency.getTargetClass())
                .filter(service -> !service.equals(own))
                .isPresent();
    }

    private static Optional<String> serviceOf(JavaClass one) {
        String name = one.getPackageName() + DOT;
        return SERVICES.stream()
                .filter(service -> name.startsWith(OURS + service + DOT))
                .findFirst();
    }
}
