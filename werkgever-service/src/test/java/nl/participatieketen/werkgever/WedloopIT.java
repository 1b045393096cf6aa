package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.participatieketen.werkgever.opstelling.Antwoord;
import nl.participatieketen.werkgever.opstelling.Dienst;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WedloopIT extends Dienst {

  @RepeatedTest(15)
  void van_twee_die_om_de_laatste_plek_gaan_wint_er_precies_een() throws Exception {
    Jan jan = kandidaat();
    Jan piet = kandidaat();
    UUID werkplekId = werkplek(1);

    var antwoorden = tegelijk(() -> plaats(jan, werkplekId), () -> plaats(piet, werkplekId));

    assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(201, 409);
    assertThat(plaatsenVrij(werkplekId)).isZero();
    assertThat(List.of(toon(jan).veld("status"), toon(piet).veld("status")))
        .containsExactlyInAnyOrder("geplaatst", "beschikbaar");
    assertThat(verliezer(antwoorden).veld("code")).isEqualTo("geen-plek-vrij");
  }

  @RepeatedTest(15)
  void een_kandidaat_die_twee_keer_tegelijk_geplaatst_wordt_komt_op_een_plek() throws Exception {
    Jan jan = kandidaat();
    UUID eerste = werkplek(1);
    UUID tweede = werkplek(1);

    var antwoorden = tegelijk(() -> plaats(jan, eerste), () -> plaats(jan, tweede));

    assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(201, 409);
    assertThat(plaatsenVrij(eerste) + plaatsenVrij(tweede)).isEqualTo(1);
    assertThat(verliezer(antwoorden).veld("code")).isEqualTo("al-geplaatst");
  }

  @Test
  void wie_wint_hoort_bij_herhaling_precies_hetzelfde() throws Exception {
    Jan jan = kandidaat();
    Jan piet = kandidaat();
    UUID werkplekId = werkplek(1);
    String sleutelVanJan = UUID.randomUUID().toString();
    String sleutelVanPiet = UUID.randomUUID().toString();
    var antwoorden =
        tegelijk(
            () -> plaats(jan, werkplekId, sleutelVanJan),
            () -> plaats(piet, werkplekId, sleutelVanPiet));
    boolean janWon = antwoorden.getFirst().status() == 201;
    Antwoord gewonnen = antwoorden.get(janWon ? 0 : 1);

    Antwoord opnieuw =
        janWon ? plaats(jan, werkplekId, sleutelVanJan) : plaats(piet, werkplekId, sleutelVanPiet);

    assertThat(opnieuw).isEqualTo(gewonnen);
    assertThat(plaatsenVrij(werkplekId)).isZero();
  }

  private Antwoord plaats(Jan jan, UUID werkplekId, String sleutel) {
    return accountmanager.doe("/v1/plaatsingen", sleutel, "", voornemen(jan, werkplekId));
  }

  private static Antwoord verliezer(List<Antwoord> antwoorden) {
    return antwoorden.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
  }

  @SafeVarargs
  private static List<Antwoord> tegelijk(Callable<Antwoord>... vragen) throws Exception {
    var startschot = new CyclicBarrier(vragen.length);
    try (ExecutorService mensen = Executors.newFixedThreadPool(vragen.length)) {
      List<Future<Antwoord>> antwoorden =
          List.of(vragen).stream()
              .map(
                  vraag ->
                      mensen.submit(
                          () -> {
                            startschot.await();
                            return vraag.call();
                          }))
              .toList();
      return List.of(antwoorden.get(0).get(), antwoorden.get(1).get());
    }
  }
}
