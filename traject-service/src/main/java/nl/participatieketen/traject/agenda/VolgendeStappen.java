package nl.participatieketen.traject.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.edge.command.VolgendeStap;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.bevoegdheid.Handeling;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Nazorgstand;
import nl.participatieketen.traject.traject.Planstand;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stand.Aangeboden;
import nl.participatieketen.traject.traject.Stand.Afgerond;
import nl.participatieketen.traject.traject.Stand.Bemiddelbaar;
import nl.participatieketen.traject.traject.Stand.Geplaatst;
import nl.participatieketen.traject.traject.Stand.InBegeleiding;
import nl.participatieketen.traject.traject.Stand.Onbekend;
import nl.participatieketen.traject.traject.Stand.Teruggemeld;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.traject.Aannemen;
import org.jspecify.annotations.Nullable;

/** Who may or must do what, before when. */
final class VolgendeStappen {

  private static final String TERUGMELDEN = "Meld de deelnemer terug";
  private static final String AFRONDEN = "Rond het traject af";

  private VolgendeStappen() {}

  public static List<VolgendeStap> van(Stand stand, Werkwijzen werkwijzen) {
    return switch (stand) {
      case Onbekend s -> List.of();
      case Aangeboden s -> aangeboden(s.dossier(), werkwijzen);
      case InBegeleiding s ->
          samen(
              s.dossier().termijnVerstreken() || s.dossier().pauze() != null
                  ? besluit(s.dossier())
                  : inBegeleiding(s.dossier()),
              taken(s.dossier(), werkwijzen));
      case Bemiddelbaar s -> samen(besluit(s.dossier()), taken(s.dossier(), werkwijzen));
      case Geplaatst s -> taken(s.dossier(), werkwijzen);
      case Teruggemeld s -> List.of();
      case Afgerond s -> nazorg(s.dossier());
    };
  }

  private static List<VolgendeStap> aangeboden(Dossier dossier, Werkwijzen werkwijzen) {
    Werkwijze werkwijze = werkwijzen.van(dossier.werkwijze());
    Aannemen regel = werkwijze.traject().aannemen();
    var aannemen =
        new VolgendeStap(
            "aannames",
            "Neem de deelnemer aan",
            regel == null
                ? Bevoegdheid.rollen(Handeling.AANNEMEN)
                : Bevoegdheid.rollen(Handeling.AANNEMEN, werkwijze, regel.door()),
            null);
    return regel != null && !regel.terugsturen()
        ? List.of(aannemen)
        : List.of(
            aannemen,
            taak(Handeling.TERUGMELDEN, "terugmeldingen", TERUGMELDEN + ", met redenen", null));
  }

  private static List<VolgendeStap> inBegeleiding(Dossier dossier) {
    return List.of(
        stap(
            Handeling.BEMIDDELBAAR_VERKLAREN,
            "bemiddelbaarverklaringen",
            "Verklaar de deelnemer bemiddelbaar",
            dossier),
        stap(Handeling.TERUGMELDEN, "terugmeldingen", TERUGMELDEN, dossier),
        stap(Handeling.AFRONDEN, "afrondingen", AFRONDEN, dossier));
  }

  private static List<VolgendeStap> besluit(Dossier dossier) {
    String waarom = dossier.termijnVerstreken() ? "; de langste duur is verstreken" : "";
    return List.of(
        stap(Handeling.TERUGMELDEN, "terugmeldingen", TERUGMELDEN + waarom, dossier),
        stap(Handeling.AFRONDEN, "afrondingen", AFRONDEN + waarom, dossier));
  }

  private static List<VolgendeStap> taken(Dossier dossier, Werkwijzen werkwijzen) {
    Werkwijze werkwijze = werkwijzen.van(dossier.werkwijze());
    List<VolgendeStap> taken = new ArrayList<>();
    if (dossier.pauze() != null) {
      taken.add(
          taak(
              Handeling.PAUZEREN, "hervattingen", "Hervat het traject", dossier.pauze().terugOp()));
    }
    boolean staatStil = dossier.pauze() != null;
    if (!staatStil) {
      plan(dossier, werkwijze).ifPresent(taken::add);
    }
    voorstel(dossier, werkwijze).ifPresent(taken::add);
    if (!staatStil) {
      for (Fasestand fase : dossier.fasen().lopend()) {
        taken.addAll(Fasetaken.van(dossier, fase, werkwijze));
      }
    }
    taken.addAll(nazorg(dossier));
    return taken;
  }

  private static Optional<VolgendeStap> plan(Dossier dossier, Werkwijze werkwijze) {
    Planstand plan = dossier.plan();
    if (plan.concept() != null) {
      List<String> wie =
          plan.concept().ontbrekendeHandtekeningen().stream()
              .flatMap(
                  rol -> Bevoegdheid.rollen(Handeling.PLAN_ONDERTEKENEN, werkwijze, rol).stream())
              .distinct()
              .toList();
      return Optional.of(
          new VolgendeStap("ondertekeningen", "Onderteken het plan", wie, plan.uiterlijk()));
    }
    var regel = werkwijze.traject().plan();
    return plan.geldend() == null && regel != null
        ? Optional.of(
            taak(Handeling.PLAN_OPSTELLEN, "plannen", "Stel op: " + regel.naam(), plan.uiterlijk()))
        : Optional.empty();
  }

  private static Optional<VolgendeStap> voorstel(Dossier dossier, Werkwijze werkwijze) {
    var stop = dossier.einde().voorstel();
    var verlenging = dossier.fasen().voorstel();
    List<String> tweede =
        stop != null
            ? stop.tweede()
            : verlenging == null ? List.of() : List.of(verlenging.tweede());
    return tweede.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new VolgendeStap(
                "bevestigingen",
                stop != null ? "Bevestig of we stoppen" : "Bevestig of er verlengd wordt",
                tweede.stream()
                    .flatMap(
                        rol -> Bevoegdheid.rollen(Handeling.BEVESTIGEN, werkwijze, rol).stream())
                    .distinct()
                    .toList(),
                null));
  }

  private static List<VolgendeStap> nazorg(Dossier dossier) {
    Nazorgstand nazorg = dossier.einde().nazorg();
    return nazorg != null && nazorg.loopt()
        ? List.of(
            taak(
                Handeling.NAZORG_GEVEN,
                "nazorgcontacten",
                "Heb contact in de nazorg",
                nazorg.open().isEmpty() ? null : nazorg.open().getFirst().op()))
        : List.of();
  }

  private static VolgendeStap stap(
      Handeling wat, String stap, String omschrijving, Dossier dossier) {
    return taak(wat, stap, omschrijving, dossier.uiterlijkTot());
  }

  private static VolgendeStap taak(
      Handeling wat, String stap, String omschrijving, @Nullable LocalDate uiterlijk) {
    return new VolgendeStap(stap, omschrijving, Bevoegdheid.rollen(wat), uiterlijk);
  }

  private static List<VolgendeStap> samen(List<VolgendeStap> een, List<VolgendeStap> ander) {
    return Stream.concat(een.stream(), ander.stream()).toList();
  }
}
