package jp.hashiwatashi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The borders between the modules, as ARCHITECTURE.md draws them. */
class ModuleBordersTest {
  private static final String ROOT = "jp.hashiwatashi";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyModuleUsesOnlyWhatItsPackageInfoAllows() {
    ApplicationModules modules = ApplicationModules.of(ROOT);
    assertThat(modules.stream()).isNotEmpty();
    modules.verify();
  }

  @Test
  void matchingAndTheSharedPartsDoWithoutTheFramework() {
    noClasses()
        .that(DescribedPredicate.not(isPackageInfo()))
        .and()
        .resideInAnyPackage(
            "..matching.engine..",
            "..matching.group..",
            "..register.sample..",
            "..shared.calendar..",
            "..shared.codes..",
            "..shared.exchange..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "gg.jte..", "jakarta..")
        .check(PROGRAM);
  }

  @Test
  void typesAreNamedByTheirSubject() {
    classes()
        .that()
        .areTopLevelClasses()
        .should()
        .haveNameNotMatching(".*(Impl|Utils?|Helper|Manager|D[tT][oO]|Info|Data)")
        .because("the glossary's words say what a thing is")
        .check(PROGRAM.that(DescribedPredicate.not(isPackageInfo())));
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        PROGRAM.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.getName().startsWith(ROOT))
            .filter(p -> !isNullMarked(p))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertThat(unmarked).as("packages without @NullMarked in package-info.java").isEmpty();
  }

  @Test
  void everyModuleHasTypesOfItsOwnThatNobodyElseSees() {
    List<JavaClass> topLevel =
        PROGRAM.stream().filter(c -> c.isTopLevelClass() && !isPackageInfo().test(c)).toList();
    long hidden =
        topLevel.stream().filter(c -> !c.getModifiers().contains(JavaModifier.PUBLIC)).count();
    System.out.printf(
        Locale.ROOT,
        "share of package-private top-level types: %d of %d, %d %%%n",
        hidden,
        topLevel.size(),
        100 * hidden / topLevel.size());
    assertThat(hidden).isPositive();
  }

  private static boolean isNullMarked(JavaPackage inspected) {
    return inspected.isAnnotatedWith(NullMarked.class);
  }

  private static DescribedPredicate<JavaClass> isPackageInfo() {
    return DescribedPredicate.describe(
        "package-info", c -> c.getSimpleName().equals("package-info"));
  }
}
