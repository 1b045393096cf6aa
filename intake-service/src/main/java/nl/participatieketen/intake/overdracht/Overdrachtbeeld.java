package nl.participatieketen.intake.overdracht;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.participatieketen.eventstore.Snapshot;
import nl.participatieketen.intake.aanmelding.Feiten;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.http.Contactbeeld;
import nl.participatieketen.intake.http.Waardebeeld;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * What goes along with a deelnemer.
 *
 * @param werkwijze the version under which the case began; with the route and the ronde it confirms
 *     to the receiver what was announced
 * @param naam {@code null} after the key of the deelnemer was destroyed
 * @param feiten those that the route hands over, by code
 * @param toelichting what the sender added, or {@code null}
 */
record Overdrachtbeeld(
    UUID aanmeldingId,
    UUID deelnemerId,
    String organisatie,
    Werkwijzeversie werkwijze,
    String route,
    int ronde,
    @Nullable String naam,
    @Nullable BrpDatum geboortedatum,
    @Nullable Contactbeeld contact,
    Map<String, Waardebeeld> feiten,
    @Nullable String toelichting) {

  static @Nullable Overdrachtbeeld van(Snapshot<Stand, Gebeurtenis> opname, String ontvanger) {
    if (!(opname.state() instanceof Zaak zaak)
        || !(zaak.plek() instanceof Plek.BijTraject bij)
        || !bij.ontvanger().equals(ontvanger)) {
      return null;
    }
    Persoon persoon = zaak.dossier().persoon();
    return new Overdrachtbeeld(
        opname.stream().id(),
        zaak.dossier().deelnemerId(),
        opname.stream().organisatie(),
        zaak.dossier().werkwijze(),
        bij.route(),
        zaak.dossier().ronde(),
        persoon == null ? null : persoon.naam(),
        persoon == null ? null : persoon.geboortedatum(),
        Contactbeeld.van(zaak.dossier().contact()),
        feiten(zaak.werk().feiten(), bij.overdracht()),
        bij.toelichting());
  }

  private static Map<String, Waardebeeld> feiten(Feiten feiten, List<String> codes) {
    Map<String, Waardebeeld> mee = new TreeMap<>();
    feiten
        .perCode()
        .forEach(
            (code, reeks) -> {
              if (codes.contains(code.split("\\.", 2)[0])) {
                mee.put(code, Waardebeeld.van(reeks.getLast()));
              }
            });
    return mee;
  }
}
