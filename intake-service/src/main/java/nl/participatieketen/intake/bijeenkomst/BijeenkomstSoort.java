package nl.participatieketen.intake.bijeenkomst;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Due;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Bericht;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Plan;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.AanwezigheidVastgelegd;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.BijeenkomstAfgelast;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.BijeenkomstGepland;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.DeelnemersGenodigd;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis.GevolgenVerwerkt;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;

/** The streams of group sessions; they are about no single deelnemer. */
public record BijeenkomstSoort(Werkwijzen werkwijzen)
    implements Decider<Bijeenkomst, Bijeenkomstopdracht, Bijeenkomstgebeurtenis> {

  public static final String NAAM = "bijeenkomst";

  /** The process that lets the intakes hear of it. */
  public static final String VERWERKEN = "verwerken";

  @Override
  public String name() {
    return NAAM;
  }

  @Override
  public EventTable<Bijeenkomstgebeurtenis> events() {
    return Bijeenkomstgebeurtenis.TABEL;
  }

  @Override
  public Bijeenkomst initial() {
    return new Bijeenkomst.Onbekend();
  }

  @Override
  public Bijeenkomst evolve(Bijeenkomst stand, Bijeenkomstgebeurtenis gebeurtenis) {
    if (gebeurtenis instanceof BijeenkomstGepland g) {
      return begin(g);
    }
    if (!(stand instanceof Sessie sessie)) {
      throw new IllegalStateException("a stream of bijeenkomsten begins with BijeenkomstGepland");
    }
    return switch (gebeurtenis) {
      case BijeenkomstGepland g -> begin(g);
      case DeelnemersGenodigd g -> genodigd(sessie, g);
      case AanwezigheidVastgelegd g ->
          met(
              sessie,
              g.aanwezig(),
              null,
              berichten(
                  sessie.genodigd(),
                  wie -> g.aanwezig().contains(wie) ? Bericht.AANWEZIG : Bericht.AFWEZIG),
              g.op());
      case BijeenkomstAfgelast g ->
          met(
              sessie,
              null,
              g.reden(),
              berichten(sessie.genodigd(), wie -> Bericht.AFGELAST),
              g.op());
      case GevolgenVerwerkt g ->
          new Sessie(
              sessie.plan(),
              sessie.genodigd(),
              sessie.aanwezig(),
              sessie.afgelast(),
              sessie.medium(),
              Map.of(),
              null,
              samen(sessie.uitslagen(), g.uitslagen()));
    };
  }

  @Override
  public @Nullable UUID deelnemer(Bijeenkomst stand) {
    return null;
  }

  @Override
  public Decision<Bijeenkomstgebeurtenis> decide(
      Bijeenkomst stand, Bijeenkomstopdracht opdracht, Asker vrager) {
    return new Bijeenkomstbeslissing(werkwijzen).beslis(stand, opdracht, vrager.at());
  }

  @Override
  public List<Due<Bijeenkomstopdracht>> due(Bijeenkomst stand) {
    return stand instanceof Sessie sessie && sessie.sinds() != null
        ? List.of(Due.process(VERWERKEN, sessie.sinds(), Duration.ZERO))
        : List.of();
  }

  private static Sessie begin(BijeenkomstGepland g) {
    Plan plan =
        new Plan(
            g.werkwijze(),
            g.stap(),
            g.tijdstip(),
            g.grootte(),
            g.genodigden(),
            g.plaats(),
            g.begeleiders());
    return new Sessie(plan, List.of(), null, null, "", Map.of(), null, Map.of());
  }

  private static Sessie genodigd(Sessie sessie, DeelnemersGenodigd g) {
    List<UUID> allen = new ArrayList<>(sessie.genodigd());
    allen.addAll(g.aanmeldingen());
    return new Sessie(
        sessie.plan(),
        allen,
        sessie.aanwezig(),
        sessie.afgelast(),
        g.medium(),
        samen(sessie.teVerwerken(), berichten(g.aanmeldingen(), wie -> Bericht.GENODIGD)),
        g.op(),
        sessie.uitslagen());
  }

  private static Sessie met(
      Sessie sessie,
      @Nullable List<UUID> aanwezig,
      @Nullable String afgelast,
      Map<UUID, Bericht> teVerwerken,
      Instant op) {
    return new Sessie(
        sessie.plan(),
        sessie.genodigd(),
        aanwezig,
        afgelast,
        sessie.medium(),
        teVerwerken,
        teVerwerken.isEmpty() ? null : op,
        sessie.uitslagen());
  }

  private static Map<UUID, Bericht> berichten(List<UUID> wie, Function<UUID, Bericht> bericht) {
    Map<UUID, Bericht> berichten = new HashMap<>();
    wie.forEach(id -> berichten.put(id, bericht.apply(id)));
    return berichten;
  }

  private static <T> Map<UUID, T> samen(Map<UUID, T> eerst, Map<UUID, T> daarna) {
    Map<UUID, T> samen = new HashMap<>(eerst);
    samen.putAll(daarna);
    return samen;
  }
}
