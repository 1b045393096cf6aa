package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail on what was planted for it, and to let the good example pass. */
class BouwregelsTest {

  private static final String PLANTED = "nl.participatieketen.testsupport.voorbeeld.";

  @Test
  void a_decision_that_needs_time_chance_or_technique_is_found() {
    assertThat(violations(Bouwregels.zuiver(PLANTED + "fout.besluit"), PLANTED + "fout"))
        .anyMatch(line -> line.contains("LocalDate.now(java.time.Clock)"))
        .anyMatch(line -> line.contains("UUID.randomUUID()"))
        .anyMatch(line -> line.contains("reactor.core.publisher.Mono"));
    assertHolds(Bouwregels.zuiver(PLANTED + "goed.besluit"));
  }

  @Test
  void reading_the_systems_clock_is_found_also_by_reference() {
    assertThat(violations(Bouwregels.KLOK, PLANTED + "fout.rand"))
        .hasSize(2)
        .anyMatch(line -> line.contains("Instant.now()"))
        .anyMatch(line -> line.contains("currentTimeMillis"));
    assertHolds(Bouwregels.KLOK);
  }

  @Test
  void waiting_inside_a_pipeline_is_found() {
    assertThat(violations(Bouwregels.BLOKKEREN, PLANTED + "fout.rand"))
        .singleElement()
        .asString()
        .contains("Mono.block()");
    assertHolds(Bouwregels.BLOKKEREN);
  }

  @Test
  void a_name_that_is_not_written_out_is_found_also_by_reference() {
    assertThat(violations(Bouwregels.NAMEN, PLANTED + "fout.namen"))
        .hasSize(6)
        .anyMatch(line -> line.contains("Enum.name()"))
        .anyMatch(line -> line.contains("Afgeleid.toString()"))
        .anyMatch(line -> line.contains("Afgeleid.valueOf(java.lang.String)"))
        .anyMatch(line -> line.contains("Enum.valueOf(java.lang.Class, java.lang.String)"))
        .anyMatch(line -> line.contains("Class.getSimpleName()"))
        .anyMatch(line -> line.contains("Class.getName()"));
    assertHolds(Bouwregels.NAMEN);
  }

  @Test
  void every_mapped_method_that_says_not_who_may_is_found() {
    assertThat(violations(Bouwregels.EINDPUNTEN, PLANTED + "fout.rand"))
        .hasSize(6)
        .allMatch(line -> line.contains("FoutController"));
    assertHolds(Bouwregels.EINDPUNTEN);
  }

  @Test
  void a_service_that_knows_another_is_found() {
    String services = "nl.participatieketen.";
    assertThat(
            violations(Bouwregels.staatAlleen("intake"), services + "intake", services + "traject"))
        .isNotEmpty()
        .allMatch(line -> line.contains("traject.Alleen"));
    assertThat(violations(Bouwregels.staatAlleen("traject"), services + "traject")).isEmpty();
  }

  @Test
  void what_is_not_named_as_technique_must_be_pure() {
    String fout = PLANTED + "fout";
    assertThat(violations(Bouwregels.zuiverBehalve(fout, fout + ".rand", fout + ".event"), fout))
        .anyMatch(line -> line.contains("UUID.randomUUID()"))
        .noneMatch(line -> line.contains("FoutController"));
    assertThat(violations(Bouwregels.zuiverBehalve(fout, fout + ".besluit"), fout))
        .anyMatch(line -> line.contains("FoutController"))
        .noneMatch(line -> line.contains("UUID.randomUUID()"));
    String goed = PLANTED + "goed";
    assertThat(violations(Bouwregels.zuiverBehalve(goed, goed + ".rand"), goed)).isEmpty();
  }

  @Test
  void technique_that_is_named_and_does_not_exist_is_found() {
    String goed = PLANTED + "goed";
    assertThat(
            violations(
                Bouwregels.zuiverBehalve(goed, goed + ".rand", goed + ".rand.GeenController"),
                goed))
        .containsExactly("nothing is called " + goed + ".rand.GeenController");
  }

  @Test
  void packages_that_lean_on_each_other_are_found() {
    String kring = PLANTED + "kring";
    assertThat(violations(Bouwregels.zonderKringen(kring), kring)).isNotEmpty();
    assertThat(violations(Bouwregels.zonderKringen(PLANTED + "goed"), PLANTED + "goed")).isEmpty();
  }

  @Test
  void what_is_public_for_its_own_package_only_is_found() {
    String kring = PLANTED + "kring";
    assertThat(violations(Bouwregels.nietOnnodigOpenbaar(kring), kring))
        .containsExactly(kring + ".heen.Alleen is public for its own package only");
    assertThat(violations(Bouwregels.nietOnnodigOpenbaar(kring, "Alleen"), kring)).isEmpty();
  }

  @Test
  void what_is_shown_as_it_is_stored_is_found() {
    String fout = PLANTED + "fout";
    assertThat(violations(Bouwregels.eigenAntwoorden(fout + ".besluit"), fout))
        .singleElement()
        .asString()
        .contains("FoutBeeld.besluiten", "MetKlok");
    String goed = PLANTED + "goed";
    assertThat(violations(Bouwregels.eigenAntwoorden(goed + ".besluit"), goed)).isEmpty();
  }

  @Test
  void a_regular_expression_of_ones_own_is_found() {
    assertThat(violations(Bouwregels.PATRONEN, PLANTED + "fout.rand"))
        .anyMatch(line -> line.contains("FoutController.isTraag"))
        .anyMatch(line -> line.contains("FoutController$Invoer"));
    assertHolds(Bouwregels.PATRONEN);
  }

  @Test
  void an_event_that_does_something_is_found() {
    assertThat(violations(Bouwregels.zonderGedrag(PLANTED + "fout.event"), PLANTED + "fout.event"))
        .containsExactlyInAnyOrder(
            PLANTED + "fout.event.DoetIets.dubbel() is behaviour",
            PLANTED + "fout.event.GeenRecord is a class");
    assertHolds(Bouwregels.zonderGedrag(PLANTED + "goed.event"));
  }

  @Test
  void a_package_that_is_not_null_marked_is_found() {
    assertThat(violations(Bouwregels.NULLMARKED, PLANTED + "ongemerkt")).hasSize(1);
    assertHolds(Bouwregels.NULLMARKED);
  }

  static Stream<ArchRule> all() {
    return Stream.of(
        Bouwregels.zuiver("nergens"),
        Bouwregels.eigenAntwoorden("nergens"),
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.EINDPUNTEN,
        Bouwregels.PATRONEN,
        Bouwregels.GEBEURTENISSEN,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED,
        Bouwregels.staatAlleen("intake"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_rule_without_anything_to_check_fails(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(classes("nergens")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void the_main_code_of_this_module_keeps_the_rules() {
    Bouwregels.controleer(
        "nl.participatieketen.testsupport",
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.NULLMARKED);
  }

  private static void assertHolds(ArchRule rule) {
    assertThat(violations(rule, PLANTED + "goed")).isEmpty();
  }

  private static List<String> violations(ArchRule rule, String... packages) {
    EvaluationResult result = rule.evaluate(classes(packages));
    return result.getFailureReport().getDetails();
  }

  private static JavaClasses classes(String... packages) {
    return new ClassFileImporter().importPackages(packages);
  }
}
