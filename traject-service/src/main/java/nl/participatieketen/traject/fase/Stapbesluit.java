package nl.participatieketen.traject.fase;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.FaseOpdracht.DoeStap;
import nl.participatieketen.traject.traject.FaseOpdracht.MeldNietVerschenen;
import nl.participatieketen.traject.traject.FaseOpdracht.SlaStapOver;
import nl.participatieketen.traject.traject.Fasegebeurtenis.FaseAfgerond;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapGedaan;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapGemist;
import nl.participatieketen.traject.traject.Fasegebeurtenis.StapOvergeslagen;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.Verloop;

/** Decides on the steps of a phase, by the interpreter of the werkwijze. */
public final class Stapbesluit {

  private Stapbesluit() {}

  static Decision<Gebeurtenis> doe(LopendTraject lopend, DoeStap o) {
    return metStap(
        lopend,
        o.stap(),
        (fase, stand, verloop) -> {
          var belet = inFase(lopend, stand).<Gebeurtenis>belet(o.gedaanOp());
          if (belet.isPresent()) {
            return belet.get();
          }
          String door = requireNonNull(fase.stappen().get(o.stap())).door();
          if (!lopend.isIn(door)) {
            return Weigering.andereRol(door);
          }
          Gevolg gevolg =
              verloop.naStap(
                  Fasestappen.voortgang(lopend.dossier(), stand),
                  o.stap(),
                  o.feiten(),
                  o.gedaanOp());
          return volg(
              lopend.metFeiten(o.feiten()),
              fase,
              gevolg,
              geopend ->
                  new StapGedaan(
                      fase.code(),
                      o.stap(),
                      o.gedaanOp(),
                      geopend,
                      lopend.stilstandOp(o.gedaanOp()),
                      o.feiten().isEmpty() ? null : o.feiten(),
                      o.verslag()));
        });
  }

  static Decision<Gebeurtenis> slaOver(LopendTraject lopend, SlaStapOver o) {
    return metStap(
        lopend,
        o.stap(),
        (fase, stand, verloop) ->
            volg(
                lopend,
                fase,
                verloop.naOverslaan(
                    Fasestappen.voortgang(lopend.dossier(), stand), o.stap(), lopend.vandaag()),
                geopend ->
                    new StapOvergeslagen(
                        fase.code(), o.stap(), lopend.vandaag(), geopend, o.argument())));
  }

  static Decision<Gebeurtenis> nietVerschenen(LopendTraject lopend, MeldNietVerschenen o) {
    return metStap(
        lopend,
        o.stap(),
        (fase, stand, verloop) ->
            inFase(lopend, stand)
                .<Gebeurtenis>belet(o.op())
                .orElseGet(
                    () ->
                        volg(
                            lopend,
                            fase,
                            verloop.naNietVerschenen(
                                Fasestappen.voortgang(lopend.dossier(), stand), o.stap(), o.op()),
                            geopend ->
                                new StapGemist(
                                    fase.code(), o.stap(), o.op(), geopend, o.toelichting()))));
  }

  /** The last day of a step has passed: what the werkwijze says, or empty where it says nothing. */
  public static Optional<Decision<Gebeurtenis>> teLaat(
      LopendTraject lopend, String stap, LocalDate op) {
    return lopend
        .fasen()
        .metOpenStap(stap)
        .flatMap(
            stand -> {
              Fase fase = lopend.werkwijze().fasen().get(stand.code());
              Stap regel = fase == null ? null : fase.stappen().get(stap);
              return fase == null || regel == null || regel.teLaat() == null
                  ? Optional.empty()
                  : Fasestappen.van(fase)
                      .map(
                          verloop ->
                              volg(
                                  lopend,
                                  fase,
                                  verloop.naTermijn(
                                      Fasestappen.voortgang(lopend.dossier(), stand), stap, op),
                                  geopend -> new StapGemist(fase.code(), stap, op, geopend, null)));
            });
  }

  private static Dagbereik inFase(LopendTraject lopend, Fasestand stand) {
    return Dagbereik.gebeurd(stand.gestartOp(), "de fase", lopend.vandaag());
  }

  /** What is decided on a step that can be done. */
  @FunctionalInterface
  private interface Over {
    Decision<Gebeurtenis> beslis(Fase fase, Fasestand stand, Verloop verloop);
  }

  private static Decision<Gebeurtenis> metStap(LopendTraject lopend, String stap, Over over) {
    for (Fasestand stand : lopend.fasen().lopend()) {
      Fase fase = lopend.werkwijze().fasen().get(stand.code());
      if (fase != null && fase.stappen().containsKey(stap)) {
        return Fasestappen.van(fase)
            .map(verloop -> over.beslis(fase, stand, verloop))
            .orElseGet(Stapbesluit::nietOpen);
      }
    }
    return nietOpen();
  }

  private static Decision<Gebeurtenis> nietOpen() {
    return refuse("stap-niet-open", "Deze stap is nu niet te doen.");
  }

  private static Decision<Gebeurtenis> volg(
      LopendTraject lopend,
      Fase fase,
      Gevolg gevolg,
      Function<List<GezetteStap>, Gebeurtenis> gebeurtenis) {
    return switch (gevolg) {
      case Gevolg.Verder(var geopend) ->
          accept(gebeurtenis.apply(geopend.stream().map(Fasestappen::gezet).toList()));
      case Gevolg.Opnieuw(var stap) -> accept(gebeurtenis.apply(List.of(Fasestappen.gezet(stap))));
      case Gevolg.PersoonBeslist(var stap) ->
          accept(gebeurtenis.apply(List.of(Fasestappen.gezet(stap))));
      case Gevolg.Klaar k -> klaar(lopend, fase, gebeurtenis.apply(List.of()));
      case Gevolg.NaarFase(var code) -> naarFase(lopend, fase, gebeurtenis.apply(List.of()), code);
      case Gevolg.Terugmelding(var reden) ->
          accept(
              gebeurtenis.apply(List.of()), Fasebesluit.terugmelden(fase.code(), lopend.vandaag()));
      case Gevolg.Uitstroom(var code) ->
          uitstroom(lopend, fase, gebeurtenis.apply(List.of()), code);
      case Gevolg.Ingedeeld i -> accept(gebeurtenis.apply(List.of()));
      case Gevolg.Uitkomst u -> accept(gebeurtenis.apply(List.of()));
      case Gevolg.Ontbreekt(var ontbreekt) -> Weigering.feitenOntbreken(ontbreekt);
      case Gevolg.NietOpen n -> nietOpen();
      case Gevolg.WachtOp(var stappen) ->
          refuse("stap-wacht", "Eerst moet gedaan zijn: %s.".formatted(String.join(", ", stappen)));
      case Gevolg.Verplicht v ->
          refuse("stap-verplicht", "Deze stap mag niet overgeslagen worden.");
    };
  }

  /** The step itself says which phase follows, also one that names no phase before it. */
  private static Decision<Gebeurtenis> naarFase(
      LopendTraject lopend, Fase fase, Gebeurtenis gedaan, String code) {
    Fase volgende = lopend.werkwijze().fasen().get(code);
    return volgende == null || lopend.fasen().lopend(code).isPresent()
        ? accept(gedaan, afgerond(lopend, fase))
        : accept(
            gedaan,
            afgerond(lopend, fase),
            Fasebesluit.gestart(lopend, volgende, lopend.vandaag()));
  }

  /** The werkwijze ends the traject here; from a plaatsing it ends by how that goes. */
  private static Decision<Gebeurtenis> uitstroom(
      LopendTraject lopend, Fase fase, Gebeurtenis gedaan, String code) {
    return lopend.stand() instanceof Stand.Geplaatst
        ? accept(gedaan)
        : accept(
            gedaan,
            afgerond(lopend, fase),
            new Gebeurtenis.TrajectAfgerond(code, lopend.vandaag(), null, null));
  }

  /** All steps are done; the phase ends with them unless it asks for something else as well. */
  private static Decision<Gebeurtenis> klaar(LopendTraject lopend, Fase fase, Gebeurtenis gedaan) {
    Fasestand stand = lopend.fasen().lopend(fase.code()).orElseThrow();
    boolean nogNiet =
        fase.klaarAls() != null && fase.klaarAls().toets(lopend.feiten()) != Oordeel.WAAR
            || stand.minimaalTot() != null && lopend.vandaag().isBefore(stand.minimaalTot());
    if (nogNiet) {
      return accept(gedaan);
    }
    Decision<Gebeurtenis> metVervolg =
        Fasebesluit.vervolg(
            lopend, fase, null, List.of(gedaan, afgerond(lopend, fase)), lopend.vandaag());
    return metVervolg instanceof Decision.Accepted<Gebeurtenis> ? metVervolg : accept(gedaan);
  }

  private static FaseAfgerond afgerond(LopendTraject lopend, Fase fase) {
    return new FaseAfgerond(fase.code(), lopend.vandaag(), "klaar", lopend.stilstandOp(), null);
  }
}
