package nl.participatieketen.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class BouwregelsTest {

  private static final String ROOT = "nl.participatieketen.gateway";

  @Test
  void the_rules_of_the_build_hold() {
    Bouwregels.controleer(
        ROOT,
        Bouwregels.KLOK,
        Bouwregels.BLOKKEREN,
        Bouwregels.NULLMARKED,
        Bouwregels.staatAlleen("gateway"));
  }

  @Test
  void the_packages_know_each_other_in_one_direction_only() {
    Bouwregels.controleer(ROOT, slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }
}
