package vn.langso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. */
class ModularityTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("vn.langso");

    @Test
    void modules_know_only_what_they_may() {
        ApplicationModules.of(LangSoApplication.class).verify();
    }

    @Test
    void only_playout_knows_quartz() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.langso.scheduler.playout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .check(OURS);
    }

    @Test
    void only_the_screens_and_the_application_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.langso.ui..")
                .and()
                .doNotBelongToAnyOf(LangSoApplication.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void every_package_says_what_it_is_and_knows_no_null() {
        assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(ours -> ours.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(OURS);
    }
}
