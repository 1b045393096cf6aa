package nl.participatieketen.eventstore.proef;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The state of the proefstroom.
 *
 * @param notities what was noted; {@code "-"} where it can't be read
 */
public record ProefStand(
    @Nullable UUID deelnemer,
    List<Integer> getallen,
    List<String> notities,
    List<Deadline> termijnen,
    List<Deadline> verstreken) {

  static final ProefStand LEEG = new ProefStand(null, List.of(), List.of(), List.of(), List.of());

  ProefStand na(ProefGebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case ProefGebeurtenis.Begonnen(UUID wie) ->
          new ProefStand(wie, getallen, notities, termijnen, verstreken);
      case ProefGebeurtenis.Geteld(int getal) ->
          new ProefStand(deelnemer, plus(getallen, getal), notities, termijnen, verstreken);
      case ProefGebeurtenis.Genoteerd(String _, String notitie) ->
          new ProefStand(
              deelnemer,
              getallen,
              plus(notities, notitie == null ? "-" : notitie),
              termijnen,
              verstreken);
      case ProefGebeurtenis.TermijnGezet(var soort, var vervalt) ->
          new ProefStand(
              deelnemer,
              getallen,
              notities,
              plus(zonder(soort), new Deadline(soort, vervalt)),
              verstreken);
      case ProefGebeurtenis.TermijnVerstreken(var soort, var verviel) ->
          new ProefStand(
              deelnemer,
              getallen,
              notities,
              zonder(soort),
              plus(verstreken, new Deadline(soort, verviel)));
    };
  }

  private List<Deadline> zonder(String soort) {
    return termijnen.stream().filter(termijn -> !termijn.kind().equals(soort)).toList();
  }

  private static <T> List<T> plus(List<T> lijst, T nieuw) {
    var langer = new ArrayList<>(lijst);
    langer.add(nieuw);
    return List.copyOf(langer);
  }
}
