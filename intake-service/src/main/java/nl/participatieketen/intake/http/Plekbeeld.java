package nl.participatieketen.intake.http;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;

/** Where a case is, as it is shown to one role. */
record Plekbeeld(
    @Nullable String groep,
    List<String> routes,
    @Nullable String route,
    @Nullable String uitleg,
    @Nullable UUID trajectId) {

  static Plekbeeld van(Plek plek, Werkwijze werkwijze, Inzicht inzicht) {
    return switch (plek) {
      case Plek.InIntake p -> new Plekbeeld(null, List.of(), null, null, null);
      case Plek.Ingedeeld p ->
          new Plekbeeld(
              p.groep(),
              p.routes(),
              p.keuze() == null ? null : p.keuze().route(),
              magUitleg(p.groep(), werkwijze, inzicht) ? p.uitleg() : null,
              null);
      case Plek.OpWachtlijst p -> new Plekbeeld(null, List.of(), p.route(), null, null);
      case Plek.BijTraject p -> new Plekbeeld(null, List.of(), p.route(), null, p.trajectId());
      case Plek.Afgesloten p -> new Plekbeeld(null, List.of(), null, null, null);
    };
  }

  private static boolean magUitleg(@Nullable String code, Werkwijze werkwijze, Inzicht inzicht) {
    Groep groep = code == null ? null : werkwijze.groepen().get(code);
    return groep == null || inzicht.zietAlle(groep.als().feiten());
  }
}
