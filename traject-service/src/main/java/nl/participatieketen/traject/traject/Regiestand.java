package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a traject and who works in it.
 *
 * @param rollen the roles that direct
 * @param sinds since when these roles do
 */
public record Regiestand(
    List<String> rollen, @Nullable LocalDate sinds, List<Toewijzing> toewijzingen) {

  static final Regiestand LEEG = new Regiestand(List.of(), null, List.of());

  public Regiestand {
    rollen = List.copyOf(rollen);
    toewijzingen = List.copyOf(toewijzingen);
  }

  /** The people in a role that directs. */
  public List<Toewijzing> regisseurs() {
    return toewijzingen.stream().filter(t -> rollen.contains(t.rol())).toList();
  }

  public Optional<Toewijzing> zoek(String rol, String medewerker) {
    return toewijzingen.stream()
        .filter(t -> t.rol().equals(rol) && t.medewerker().equals(medewerker))
        .findFirst();
  }

  /** The first of this role. */
  public Optional<Toewijzing> zoek(String rol) {
    return toewijzingen.stream().filter(t -> t.rol().equals(rol)).findFirst();
  }

  Regiestand met(List<String> regierollen, LocalDate op) {
    return new Regiestand(regierollen, op, toewijzingen);
  }

  Regiestand met(Toewijzing nieuw) {
    List<Toewijzing> alle = new ArrayList<>(zonder(nieuw.rol(), nieuw.medewerker()).toewijzingen);
    alle.add(nieuw);
    return new Regiestand(rollen, sinds, alle);
  }

  Regiestand zonder(String rol, @Nullable String medewerker) {
    return new Regiestand(
        rollen,
        sinds,
        toewijzingen.stream()
            .filter(t -> !(t.rol().equals(rol) && t.medewerker().equals(medewerker)))
            .toList());
  }
}
