package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the house, held against the code: see ARCHITECTURE.md. No exemptions. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.dateline";
  private static final String[] STAGES = {
    ROOT + ".page..", ROOT + ".analysis..", ROOT + ".extraction..", ROOT + ".story.."
  };

  @ArchTest
  static final ArchRule dependencies_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy(ROOT + ".text..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("knowledge")
          .definedBy(ROOT + ".knowledge..")
          .layer("learning")
          .definedBy(ROOT + ".learning..")
          .layer("pipeline")
          .definedBy(ROOT + ".pipeline..")
          .layer("stages")
          .definedBy(STAGES)
          .layer("store")
          .definedBy(ROOT + ".store..")
          .layer("json")
          .definedBy(ROOT + ".json..")
          .layer("door")
          .definedBy(ROOT)
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("knowledge")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("learning")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers("text", "model", "knowledge")
          .whereLayer("stages")
          .mayOnlyAccessLayers("text", "model", "knowledge", "learning", "pipeline")
          .whereLayer("store")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("json")
          .mayOnlyAccessLayers("text", "model", "store");

  @ArchTest
  static final ArchRule stages_do_not_know_each_other =
      slices()
          .matching(ROOT + ".(page|analysis|extraction|story)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule no_cycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_model_is_plain_data =
      classes()
          .that()
          .resideInAPackage(ROOT + ".model..")
          .and(areNot("package-info", type -> type.getSimpleName().equals("package-info")))
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces()
          .orShould()
          .beAssignableTo(Throwable.class);

  /** What outlives a call is final: the stages' workers; the scratch of one call may change. */
  @ArchTest
  static final ArchRule stages_are_immutable =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(STAGES)
          .and()
          .areDeclaredInClassesThat()
          .haveNameMatching(
              ".*(Annotator|Extractor|PageReader|Clusterer|LedgerBuilder|Model|Lexicon)")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule thinking_does_no_io =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..", "java.nio.channels..", "java.net.http..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File.*|RandomAccessFile|PrintStream)|java\\.net\\.(URL|.*Socket.*|URLConnection)");

  @ArchTest
  static final ArchRule time_and_chance_come_from_outside =
      noClasses()
          .should()
          .callMethod("java.time.Instant", "now")
          .orShould()
          .callMethod("java.time.LocalDate", "now")
          .orShould()
          .callMethod("java.lang.System", "currentTimeMillis")
          .orShould()
          .callMethod("java.lang.System", "nanoTime")
          .orShould()
          .callMethod("java.lang.Math", "random")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)$");

  @ArchTest static final ArchRule no_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest static final ArchRule only_page_sees_jsoup = onlyIn("page", "org.jsoup..");

  @ArchTest static final ArchRule only_json_sees_jackson = onlyIn("json", "tools.jackson..");

  @ArchTest static final ArchRule only_analysis_sees_opennlp = onlyIn("analysis", "opennlp..");

  private static ArchRule onlyIn(String home, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> areNot(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe("are not " + description, type -> !predicate.test(type));
  }
}
