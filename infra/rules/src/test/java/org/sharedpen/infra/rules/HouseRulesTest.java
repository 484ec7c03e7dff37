package org.sharedpen.infra.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the house holds its code to, so that it need not be remembered. */
@AnalyzeClasses(packages = "org.sharedpen", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String HIDDEN = "io.swagger.v3.oas.annotations.Hidden";

    /** Packages that every slice of a service may use; they are named for what they do. */
    private static final String[] SHARED_BY_SLICES = {
        "store", "stream", "session", "gateway", "problem", "privacy", "export"
    };

    /** Slices that say something of what others measured, and so read their figures; none of those knows of these. */
    private static final String[] ABOVE = {"org.sharedpen.query.release..", "org.sharedpen.query.comparison.."};

    private static final String[] BELOW = {
        "org.sharedpen.query.balance..", "org.sharedpen.query.decisions..", "org.sharedpen.query.participation.chance.."
    };

    /** What was changed quietly is decided anew for each answer, and so in one place for all who tell it. */
    private static final String QUIET = "org.sharedpen.query.authorship.fidelity..";

    private static final String[] TELL_THE_QUIET = {"org.sharedpen.query.balance..", "org.sharedpen.query.release.."};

    /** A board is composed of what others keep, as far as a class may see it. */
    private static final String BOARD = "org.sharedpen.query.board..";

    private static final String[] ON_THE_BOARD = {
        "org.sharedpen.query.authorship.shown..", "org.sharedpen.query.balance..", "org.sharedpen.query.decisions.."
    };

    @ArchTest
    static final ArchRule the_published_language_depends_on_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage("org.sharedpen.events..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "org.axonframework.serialization..",
                    "org.sharedpen.events..");

    @ArchTest
    static final ArchRule the_services_meet_through_events_alone = noClasses()
            .that()
            .resideInAPackage("org.sharedpen.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sharedpen.command..", "org.sharedpen.dashboard..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.sharedpen.infra..");

    @ArchTest
    static final ArchRule the_command_service_knows_no_reader = noClasses()
            .that()
            .resideInAPackage("org.sharedpen.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sharedpen.query..", "org.sharedpen.dashboard..", "org.sharedpen.infra..");

    @ArchTest
    static final ArchRule the_pages_ask_over_http = noClasses()
            .that()
            .resideInAPackage("org.sharedpen.dashboard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sharedpen.query..",
                    "org.sharedpen.command..",
                    "org.sharedpen.events..",
                    "org.axonframework..");

    @ArchTest
    static final ArchRule slices_of_the_command_service_do_not_import_one_another = slicesOf("org.sharedpen.command");

    @ArchTest
    static final ArchRule slices_of_the_query_service_do_not_import_one_another = slicesOf("org.sharedpen.query");

    /** Not only in what is answered: nothing of the package even looks at one. What children are called is covered beside it. */
    @ArchTest
    static final ArchRule the_board_knows_no_pupil = noClasses()
            .that()
            .resideInAPackage("org.sharedpen.query.board")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org[.]sharedpen[.]events[.](Pupil|Contribution|Account|Reason|Criterion|Choice|Examination)Id")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org[.]sharedpen[.]events[.]Originator([$].*)?")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org[.]sharedpen[.]query[.]session[.](Name|Names|GivenName|Roll|Caller)([$].*)?");

    @ArchTest
    static final ArchRule the_frameworks_unit_of_work_stays_in_store_and_stream = noClasses()
            .that()
            .resideOutsideOfPackages("org.sharedpen.command.store..", "org.sharedpen.query.stream..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.messaging.unitofwork..");

    /** What a service answers stands in the published contract; only what passes others' answers on, or errors, is none. */
    @ArchTest
    static final ArchRule no_address_is_kept_out_of_the_contract = noClasses()
            .that()
            .resideOutsideOfPackages("org.sharedpen.dashboard.gateway..", "..problem..")
            .should()
            .beAnnotatedWith(HIDDEN);

    @ArchTest
    static final ArchRule no_method_is_kept_out_of_the_contract =
            noMethods().should().beAnnotatedWith(HIDDEN);

    @ArchTest
    static final ArchRule our_code_speaks_jackson_3_alone =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .andShould()
            .haveSimpleNameNotEndingWith("Data")
            .andShould()
            .haveSimpleNameNotEndingWith("Info")
            .andShould()
            .haveSimpleNameNotStartingWith("Abstract")
            .andShould()
            .haveSimpleNameNotStartingWith("Base");

    @ArchTest
    static final ArchRule deciding_needs_no_clock_and_no_framework = noClasses()
            .that()
            .resideInAnyPackage("org.sharedpen.command.lesson..", "org.sharedpen.command.unit..")
            .and()
            .resideOutsideOfPackage("..door..")
            .and()
            .haveSimpleNameNotEndingWith("Api")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    private static ArchRule slicesOf(String service) {
        return slices().matching(service + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAnyPackage(shared(service)))
                .ignoreDependency(
                        JavaClass.Predicates.resideInAnyPackage(shared(service)), DescribedPredicate.alwaysTrue())
                .ignoreDependency(
                        JavaClass.Predicates.resideInAnyPackage(ABOVE), JavaClass.Predicates.resideInAnyPackage(BELOW))
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage(BOARD),
                        JavaClass.Predicates.resideInAnyPackage(ON_THE_BOARD))
                .ignoreDependency(
                        JavaClass.Predicates.resideInAnyPackage(TELL_THE_QUIET),
                        JavaClass.Predicates.resideInAPackage(QUIET));
    }

    private static String[] shared(String service) {
        String[] packages = new String[SHARED_BY_SLICES.length];
        for (int i = 0; i < packages.length; i++) {
            packages[i] = service + "." + SHARED_BY_SLICES[i] + "..";
        }
        return packages;
    }
}
