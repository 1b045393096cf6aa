package nl.participatieketen.traject.begeleiding;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.VulFormulierIn;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FormulierIngevuld;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.begeleiding.Formulier;
import nl.participatieketen.werkwijze.menukaart.Instrumentsoort;

/** Decides whether a form can be filled in. */
final class Formulierbesluit {

  private static final String WERKT = "werkt";

  private Formulierbesluit() {}

  static Decision<Gebeurtenis> vulIn(LopendTraject lopend, VulFormulierIn o) {
    List<Formulier> formulieren = lopend.werkwijze().begeleiding().formulieren();
    return formulieren.stream()
        .filter(formulier -> code(formulier.naam()).equals(o.formulier()))
        .findFirst()
        .map(formulier -> vulIn(lopend, formulier, o))
        .orElseGet(
            () ->
                Weigering.onbekendeKeuze(
                    "formulier", formulieren.stream().map(f -> code(f.naam())).toList()));
  }

  private static Decision<Gebeurtenis> vulIn(
      LopendTraject lopend, Formulier formulier, VulFormulierIn o) {
    if (WERKT.equals(formulier.pas()) && !werkt(lopend)) {
      return refuse(
          "werkt-nog-niet", "%s kan pas als de deelnemer werkt.".formatted(formulier.naam()));
    }
    return lopend.isIn(o.door())
        ? accept(new FormulierIngevuld(o.formulier(), o.door(), lopend.vandaag(), o.antwoorden()))
        : Weigering.andereRol(o.door());
  }

  /** Someone works who is placed, or for whom a place to work is used. */
  private static boolean werkt(LopendTraject lopend) {
    return lopend.stand() instanceof Stand.Geplaatst
        || lopend.plan().lopend().stream()
            .map(inzetting -> lopend.werkwijze().menukaart().get(inzetting.instrument()))
            .anyMatch(i -> i != null && i.soort() == Instrumentsoort.WERKPLEK);
  }

  /** The name of a form as a code. */
  public static String code(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
