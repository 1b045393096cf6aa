package nl.participatieketen.testsupport;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must hold of the main code, as rules that a module's test applies to its own classes:
 *
 * <pre>{@code
 * @Test
 * void de_bouwregels_gelden() {
 *   Bouwregels.controleer("nl.participatieketen.intake",
 *       Bouwregels.zuiver("nl.participatieketen.intake.aanmelding"),
 *       Bouwregels.KLOK, Bouwregels.BLOKKEREN, Bouwregels.EINDPUNTEN, Bouwregels.NULLMARKED,
 *       Bouwregels.staatAlleen("intake"));
 * }
 * }</pre>
 *
 * <p>A rule that finds nothing to check fails.
 */
public final class Bouwregels {

  private static final String ROOT = "nl.participatieketen.";
  private static final String[] TECHNIQUE = {
    "org.springframework..",
    "reactor..",
    "org.reactivestreams..",
    "com.mongodb..",
    "org.bson..",
    "org.apache.kafka..",
    "tools.jackson..",
    "com.fasterxml.jackson.."
  };

  /** Time comes from an injected {@link java.time.Clock}; {@code System.nanoTime} may measure. */
  public static final ArchRule KLOK =
      classes()
          .should(not(Access.to("the system's time", Access::readsTime)))
          .because("the clock is injected")
          .allowEmptyShould(false);

  /** Only where the program begins, and at the synchronous edge of Kafka, a thread waits. */
  public static final ArchRule BLOKKEREN =
      classes()
          .that(areNotCalled("Application", "Listener"))
          .should(not(Access.to("a blocking operator", Access::blocks)))
          .because("a pipeline only waits at its edge")
          .allowEmptyShould(false);

  /**
   * Every method of a controller that is mapped says who may call it, by {@code @PreAuthorize} on
   * itself (or by an annotation that carries it). One that is open to all says so by
   * {@code @PermitAll}.
   */
  public static final ArchRule EINDPUNTEN =
      methods()
          .that(are("mapped to requests", Bouwregels::isMapped))
          .should()
          .beMetaAnnotatedWith("org.springframework.security.access.prepost.PreAuthorize")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.security.PermitAll")
          .because("the default is to refuse")
          .allowEmptyShould(false);

  /**
   * Input is held to the regular expressions of one place, where each is written so that no text
   * can make it slow; elsewhere none is made.
   */
  public static final ArchRule PATRONEN =
      classes()
          .that()
          .resideOutsideOfPackage(ROOT + "edge.input")
          .should(not(Access.to("a regular expression of its own", Access::readsPattern)))
          .andShould(
              not(
                  dependOnClassesThat(
                      JavaClass.Predicates.equivalentTo(
                          jakarta.validation.constraints.Pattern.class))))
          .because("input has one set of patterns")
          .allowEmptyShould(false);

  /**
   * A name that is stored, published or part of an id is written out, so that a class or a constant
   * may be renamed: no main code asks a class or a constant for its own. Who has to name a class in
   * a fault writes the class itself. What the compiler makes of {@code "..." + constant} is not
   * seen here; that no event stores a constant under its name, {@link FrozenFolds} sees.
   */
  public static final ArchRule NAMEN =
      classes()
          .should(not(Access.to("a name that is not written out", Access::derivesName)))
          .because("names that are stored are written out")
          .allowEmptyShould(false);

  /** A public event is its components and nothing else. */
  public static final ArchRule GEBEURTENISSEN = zonderGedrag(ROOT + "contract.event");

  /** Every package of ours says, in its package-info, that null is the exception. */
  public static final ArchRule NULLMARKED =
      classes()
          .that()
          .resideInAPackage(ROOT + ".")
          .should(Conditions.liveInANullMarkedPackage())
          .allowEmptyShould(false);

  private Bouwregels() {}

  /**
   * The decisions in these packages (not in those below them) know no framework, no store and no
   * format, read no clock and make no ids.
   */
  public static ArchRule zuiver(String... packages) {
    return zuiver(JavaClass.Predicates.resideInAnyPackage(packages));
  }

  /** The same for the classes that {@code decisions} points at. */
  public static ArchRule zuiver(DescribedPredicate<? super JavaClass> decisions) {
    return classes()
        .that(decisions)
        .should(not(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(TECHNIQUE))))
        .andShould(not(Access.to("time or chance", Access::isImpure)))
        .because("a decision is a function of its arguments")
        .allowEmptyShould(false);
  }

  /**
   * Everything under {@code root} is a decision and therefore pure, but for what is named here: a
   * package (with those below it) or a class. A name to which nothing answers fails the rule.
   */
  public static ArchRule zuiverBehalve(String root, String... technique) {
    Set<String> named = Set.of(technique);
    DescribedPredicate<JavaClass> decisions =
        DescribedPredicate.describe(
            "live under %s, but for %s".formatted(root, named),
            type -> type.getName().startsWith(root + ".") && !Access.isIn(named, type));
    return CompositeArchRule.of(zuiver(decisions))
        .and(classes().should(Conditions.answerTo(named)).allowEmptyShould(false));
  }

  /**
   * What is shown is made of types of the door, so that what is stored may change and an answer
   * not: a record of a controller, or one called beeld or regel, holds nothing of these packages.
   *
   * @param core the packages of what is decided and stored, without those below them
   */
  public static ArchRule eigenAntwoorden(String... core) {
    return fields()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat(DescribedPredicate.describe("are shown", Bouwregels::isShown))
        .should(Conditions.involveNothingOf(Set.of(core)))
        .because("an answer is a type of the door")
        .allowEmptyShould(false);
  }

  /** No package under {@code root} leans on itself by way of others. */
  public static ArchRule zonderKringen(String root) {
    return SlicesRuleDefinition.slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(false);
  }

  /**
   * What only its own package uses is not public. A constant leaves no trace in who uses it, so a
   * class of constants may be named.
   */
  public static ArchRule nietOnnodigOpenbaar(String root, String... named) {
    Set<String> names = Set.of(named);
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .and(
            DescribedPredicate.describe(
                "are not named", (JavaClass type) -> !names.contains(type.getSimpleName())))
        .should(Conditions.beUsedFromAnotherPackage())
        .because("a package shows what others need, and no more")
        .allowEmptyShould(false);
  }

  /** The public events in this package are records, enums and sealed interfaces without methods. */
  public static ArchRule zonderGedrag(String eventPackage) {
    return classes()
        .that()
        .resideInAPackage(eventPackage + "..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(Conditions.haveNoBehaviour())
        .allowEmptyShould(false);
  }

  /** This service (intake, traject, werkgever or gateway) knows none of the others. */
  public static ArchRule staatAlleen(String service) {
    String[] others =
        Stream.of("intake", "traject", "werkgever", "gateway")
            .filter(other -> !other.equals(service))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + service + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("services meet in events")
        .allowEmptyShould(false);
  }

  /**
   * Collections are opened in one place, which demands to know whose rows are read. Exceptions are
   * named: classes that keep something else than rows, under keys that bear the tenant.
   *
   * @param exceptions fully qualified names
   */
  public static ArchRule opentGeenCollecties(String... exceptions) {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are not " + String.join(" or ", exceptions),
                type -> !Set.of(exceptions).contains(Access.outermost(type).getFullName())))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "opens a collection",
                call ->
                    call.getTarget().getName().equals("getCollection")
                        && call.getTarget()
                            .getOwner()
                            .getFullName()
                            .equals("com.mongodb.reactivestreams.client.MongoDatabase")))
        .because("a question to the store bears the tenant")
        .allowEmptyShould(false);
  }

  /** The main classes under a package, without those from jars and tests. */
  public static JavaClasses klassen(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(new ImportOption.DoNotIncludeJars())
        .importPackages(root);
  }

  /** Checks the main classes under a package against every rule. */
  public static void controleer(String root, ArchRule... rules) {
    JavaClasses classes = klassen(root);
    for (ArchRule rule : rules) {
      rule.check(classes);
    }
  }

  private static boolean isShown(JavaClass type) {
    String outermost = Access.outermost(type).getSimpleName();
    return type.isRecord()
        && type.getRawInterfaces().isEmpty()
        && (Stream.of("beeld", "Beeld", "Controller").anyMatch(outermost::endsWith)
            || Stream.of("beeld", "Beeld", "regel", "Regel")
                .anyMatch(type.getSimpleName()::endsWith));
  }

  private static boolean isMapped(JavaMethod method) {
    return method.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
        && method.getOwner().isMetaAnnotatedWith("org.springframework.stereotype.Controller");
  }

  private static DescribedPredicate<JavaClass> areNotCalled(String... endings) {
    return DescribedPredicate.describe(
        "are not called " + String.join(" or ", endings),
        type -> Stream.of(endings).noneMatch(Access.outermost(type).getSimpleName()::endsWith));
  }

  private static DescribedPredicate<JavaMethod> are(
      String description, Predicate<JavaMethod> predicate) {
    return DescribedPredicate.describe("are " + description, predicate);
  }
}
