package nl.participatieketen.intake.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.aanmelding.Pauze;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Voorgelegd;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.intake.bevoegdheid.Handeling;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be done in each aanmelding, and by whom; rows without work have no {@code voor}.
 */
public final class Werkvoorraadlijst implements Projection<Stand> {

  public static final String COLLECTIE = "werkvoorraad";

  static final String VOOR = "voor";
  static final String EERST = "eerst";

  /** What an index needs so that a page is found in its order. */
  public static final List<String> VOLGORDE = List.of(VOOR, "organisatie", EERST, "_id");

  /** After every day that presses. */
  static final String NIETS_DRINGT = "9999-12-31";

  private final Werkwijzen werkwijzen;

  public Werkvoorraadlijst(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 1;
  }

  @Override
  public List<String> searchFields() {
    return List.of(VOOR, "medewerkers");
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Zaak zaak && !(zaak.plek() instanceof Plek.Afgesloten)) {
      Werkwijze werkwijze = werkwijzen.van(zaak.dossier().werkwijze());
      rij.put("deelnemerId", zaak.dossier().deelnemerId().toString());
      rij.put("werkwijze", werkwijze.id());
      rij.put("status", Status.van(zaak).code());
      rij.put("medewerkers", List.copyOf(new LinkedHashSet<>(zaak.rond().toewijzingen().values())));
      rij.put("toewijzingen", toewijzingen(zaak));
      List<Wachtend> taken = taken(zaak, werkwijze);
      rij.put("taken", taken.stream().map(Wachtend::rij).toList());
      rij.put(VOOR, taken.stream().flatMap(taak -> taak.rollen().stream()).distinct().toList());
      rij.put(
          EERST, taken.stream().map(Wachtend::uiterlijk).sorted().findFirst().orElse(NIETS_DRINGT));
    }
    return rij;
  }

  private static List<Map<String, Object>> toewijzingen(Zaak zaak) {
    return zaak.rond().toewijzingen().entrySet().stream()
        .map(e -> Map.<String, Object>of("rol", e.getKey(), "medewerker", e.getValue()))
        .toList();
  }

  private static List<Wachtend> taken(Zaak zaak, Werkwijze werkwijze) {
    Pauze pauze = zaak.rond().pauze();
    if (pauze != null) {
      LocalDate terugroepOp = pauze.terugroepOp();
      return List.of(
          new Wachtend(
              "hervattingen",
              "",
              Bevoegdheid.aanZet(Handeling.PAUZEREN),
              pauze.sinds(),
              dag(terugroepOp)));
    }
    List<Wachtend> taken = new ArrayList<>();
    for (OpenStap open : zaak.werk().open().values()) {
      Stap stap = Objects.requireNonNull(werkwijze.intake().stappen().get(open.stap()));
      Voorgelegd voorgelegd = zaak.werk().voorgelegd().get(open.stap());
      Collection<String> door =
          voorgelegd == null ? Bevoegdheid.doeners(stap) : List.of(voorgelegd.tweede());
      taken.add(
          new Wachtend(
              voorgelegd == null ? "stappen" : "bevestigingen",
              open.stap(),
              Bevoegdheid.rollen(
                  voorgelegd == null ? Handeling.STAP_DOEN : Handeling.BEVESTIGEN, werkwijze, door),
              open.sinds(),
              dag(open.uiterlijk())));
    }
    if (zaak.isInHanden() && zaak.isContactVerouderd(werkwijze)) {
      taken.add(
          new Wachtend(
              "contactgegevens",
              "",
              wieDeZaakHeeft(zaak, werkwijze),
              zaak.contactVersTot(werkwijze).plusDays(1),
              NIETS_DRINGT));
    }
    if (zaak.plek() instanceof Plek.Ingedeeld) {
      taken.add(
          new Wachtend(
              "indelingen",
              "",
              Bevoegdheid.aanZet(Handeling.ROUTE_KIEZEN),
              zaak.dossier().aangemeldOp(),
              NIETS_DRINGT));
    }
    return taken;
  }

  private static List<String> wieDeZaakHeeft(Zaak zaak, Werkwijze werkwijze) {
    List<String> rollen =
        Bevoegdheid.rollen(
            Handeling.CONTACT_HOUDEN, werkwijze, zaak.rond().toewijzingen().keySet());
    return rollen.isEmpty() ? Bevoegdheid.aanZet(Handeling.CONTACT_HOUDEN) : rollen;
  }

  /** Something that waits; {@code uiterlijk} is {@link #NIETS_DRINGT} where no day presses. */
  private record Wachtend(
      String wat, String stap, List<String> rollen, LocalDate sinds, String uiterlijk) {

    Map<String, Object> rij() {
      return Map.of(
          "wat", wat,
          "stap", stap,
          "rollen", rollen,
          "sinds", sinds.toString(),
          "uiterlijk", uiterlijk);
    }
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? NIETS_DRINGT : dag.toString();
  }
}
