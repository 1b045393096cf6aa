package nl.participatieketen.eventstore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import nl.participatieketen.testsupport.Bouwregels;
import org.junit.jupiter.api.Test;

class ModuleTest {

  private static final String ROOT = "nl.participatieketen.eventstore";

  private static final ArchRule API_KENT_GEEN_TECHNIEK =
      noClasses()
          .that()
          .resideInAPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".mongo..",
              ROOT + ".relay..",
              ROOT + ".keys..",
              "com.mongodb..",
              "org.bson..",
              "org.apache.kafka..",
              "tools.jackson..")
          .allowEmptyShould(false);

  private static final ArchRule GEEN_KRINGEN =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  private static final ArchRule SLEUTELS_STAAN_APART =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".keys")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".mongo..", ROOT + ".relay..")
          .allowEmptyShould(false);

  @Test
  void the_api_knows_no_store_and_the_parts_no_circles() {
    Bouwregels.controleer(
        ROOT,
        API_KENT_GEEN_TECHNIEK,
        GEEN_KRINGEN,
        SLEUTELS_STAAN_APART,
        Bouwregels.NAMEN,
        Bouwregels.NULLMARKED);
  }
}
