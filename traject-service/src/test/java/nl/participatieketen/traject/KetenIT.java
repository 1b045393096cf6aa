package nl.participatieketen.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import org.junit.jupiter.api.Test;

class KetenIT extends DienstTest {

  @Test
  void van_aanmelding_tot_duurzaam_werk_ook_als_de_eerste_plaatsing_uitvalt() {
    Casus jan = gestart();
    UUID eerste = UUID.randomUUID();
    UUID tweede = UUID.randomUUID();
    wijzig(jan.pad() + "/bemiddelbaarverklaringen", 1, BEMIDDELBAAR).expectStatus().isOk();
    keten.zend(jan.geplaatst(eerste));
    wordt(jan, "geplaatst");
    keten.zend(jan.uitgevallen(eerste));
    wordt(jan, "bemiddelbaar");
    keten.zend(jan.geplaatst(tweede));
    keten.zend(jan.duurzaam(tweede));
    wordt(jan, "afgerond");
    assertThat(inhoud(haal(jan.pad())))
        .containsEntry("uitstroom", "betaald-werk")
        .containsEntry("plaatsingId", tweede.toString());
    await()
        .untilAsserted(
            () ->
                assertThat(keten.verteldOver(jan.deelnemer()))
                    .extracting(CloudEventEnvelope::data)
                    .hasExactlyElementsOfTypes(
                        TrajectGestart.class, BemiddelbaarVerklaard.class, TrajectAfgerond.class));
  }
}
