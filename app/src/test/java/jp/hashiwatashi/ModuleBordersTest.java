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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
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
            "..matching.pairs..",
            "..register.sample..",
            "..register.proposing..",
            "..subsidy.rules..",
            "..subsidy.courses..",
            "..subsidy.cases..",
            "..shared.calendar..",
            "..shared.characters..",
            "..shared.law..",
            "..shared.codes..",
            "..shared.exchange..",
            "..shared.paper..",
            "..shared.sealing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "gg.jte..", "jakarta..")
        .check(PROGRAM);
  }

  @Test
  void thePartsOfWhatIsSharedUseNoOtherPartsThanTheArchitectureSays() {
    Map<String, Set<String>> allowed =
        Map.of(
            "background", Set.of(),
            "calendar", Set.of(),
            "characters", Set.of(),
            "codes", Set.of(),
            "exchange", Set.of("characters"),
            "law", Set.of("calendar"),
            "lists", Set.of("exchange", "page"),
            "page", Set.of("calendar", "codes"),
            "paper", Set.of(),
            "sealing", Set.of());
    JavaPackage shared = PROGRAM.getPackage(ROOT + ".shared");
    assertThat(shared.getSubpackages()).hasSameSizeAs(allowed.keySet());
    for (JavaPackage part : shared.getSubpackages()) {
      assertThat(part.getPackageDependenciesFromThisPackageTree())
          .map(JavaPackage::getName)
          .filteredOn(name -> name.startsWith(shared.getName() + "."))
          .extracting(name -> name.substring(shared.getName().length() + 1).split("\\.")[0])
          .as(part.getName())
          .isSubsetOf(Objects.requireNonNull(allowed.get(part.getRelativeName())));
    }
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
  void atLeastAThirdOfEveryModulesTypesIsSeenByNobodyElse() {
    Map<String, List<JavaClass>> modules =
        PROGRAM.stream()
            .filter(c -> c.isTopLevelClass() && !isPackageInfo().test(c))
            .filter(c -> !c.getPackageName().equals(ROOT))
            .collect(Collectors.groupingBy(ModuleBordersTest::module));
    assertThat(modules).containsKeys("access", "database", "matching", "register", "shared");
    modules.forEach((module, types) -> {
      long hidden =
          types.stream().filter(c -> !c.getModifiers().contains(JavaModifier.PUBLIC)).count();
      assertThat(3 * hidden)
          .as("%s: %d of %d types are package-private", module, hidden, types.size())
          .isGreaterThanOrEqualTo(types.size());
    });
  }

  @Test
  void everyModuleUsesWhatItsPackageInfoAllows() {
    List<String> unused = new ArrayList<>();
    for (var module : ApplicationModules.of(ROOT)) {
      String name = module.getBasePackage().getName();
      ApplicationModule declared =
          PROGRAM.getPackage(name).getAnnotationOfType(ApplicationModule.class);
      for (String allowed : declared.allowedDependencies()) {
        String used = ROOT + "." + allowed.replaceAll(" *:: *", ".");
        if (PROGRAM.getPackage(name).getPackageDependenciesFromThisPackageTree().stream()
            .noneMatch(p -> p.getName().equals(used))) {
          unused.add(name + " may use " + allowed + " and does not");
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static String module(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
  }

  private static boolean isNullMarked(JavaPackage inspected) {
    return inspected.isAnnotatedWith(NullMarked.class);
  }

  private static DescribedPredicate<JavaClass> isPackageInfo() {
    return DescribedPredicate.describe(
        "package-info", c -> c.getSimpleName().equals("package-info"));
  }
}
