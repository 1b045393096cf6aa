package nl.participatieketen.werkwijze.controle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Voorwaarde;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.afweging.Afwegingskader;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;

/** One werkwijze that is being checked, and where everything of it stands. */
final class Onderzoek {

  private final YamlBestand bestand;
  private final Werkwijze werkwijze;
  private final List<Knoop> knopen;
  private final List<Plek<Voorwaarde>> voorwaarden;
  private final List<Reeks> reeksen;

  Onderzoek(YamlBestand bestand, Werkwijze werkwijze) {
    this.bestand = bestand;
    this.werkwijze = werkwijze;
    knopen = Knoop.wortel(bestand.inhoud()).alle().toList();
    voorwaarden =
        knopen.stream()
            .filter(k -> k.sleutel().equals("als") || k.sleutel().equals("klaarAls"))
            .filter(k -> k.waarde().isObject())
            .map(k -> new Plek<>(k.plaats(), Voorwaarde.van(k.waarde())))
            .toList();
    reeksen =
        Stream.concat(Stream.of(intake()), werkwijze.fasen().keySet().stream().map(this::fase))
            .toList();
  }

  Werkwijze werkwijze() {
    return werkwijze;
  }

  /** Every value in the file. */
  Stream<Knoop> knopen() {
    return knopen.stream();
  }

  /** Every condition in the file. */
  Stream<Plek<Voorwaarde>> voorwaarden() {
    return voorwaarden.stream();
  }

  /** The steps of the intake, and those of each phase. */
  Stream<Reeks> reeksen() {
    return reeksen.stream();
  }

  Stream<Plek<Stap>> stappen() {
    return reeksen().flatMap(Reeks::plekken);
  }

  boolean heeft(String plaats) {
    return !bestand.inhoud().at(plaats).isMissingNode();
  }

  Bevinding fout(String plaats, String wat, String waarom, String watDan) {
    return bestand.bevinding(plaats, wat, waarom, watDan);
  }

  Bevinding waarschuwing(String plaats, String wat, String waarom, String watDan) {
    return bestand.waarschuwing(plaats, wat, waarom, watDan);
  }

  private Reeks intake() {
    Set<String> ingangen = new LinkedHashSet<>(List.of(werkwijze.intake().begin()));
    Optional.ofNullable(werkwijze.intake().bijTerugmelding()).ifPresent(ingangen::add);
    Optional.ofNullable(werkwijze.afwegingskader())
        .map(Afwegingskader::bijTwijfel)
        .ifPresent(ingangen::add);
    return new Reeks("/intake/stappen", "de intake", false, ingangen, werkwijze.intake().stappen());
  }

  private Reeks fase(String code) {
    var fase = werkwijze.fasen().get(code);
    Map<String, Stap> stappen = fase == null ? Map.of() : fase.stappen();
    Set<String> ingangen = new LinkedHashSet<>();
    Optional.ofNullable(fase == null ? null : fase.begin())
        .or(() -> stappen.keySet().stream().findFirst())
        .ifPresent(ingangen::add);
    return new Reeks(
        "/fasen/" + code + "/stappen", "de fase '" + code + "'", true, ingangen, stappen);
  }
}
