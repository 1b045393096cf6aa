package nl.participatieketen.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.OngeldigeBestanden;

/** A mounted folder to put werkwijzen in. */
record Proef(Path map) {

  /** A werkwijze {@code proef}, version 1, that is right. */
  static String goed() {
    return Resource.tekst("werkwijzen/basis/v1.yaml").replace("id: basis", "id: proef");
  }

  /** The right one with the first {@code oud} in it replaced. */
  static String met(String oud, String nieuw) {
    assertThat(goed()).contains(oud);
    int plaats = goed().indexOf(oud);
    return goed().substring(0, plaats) + nieuw + goed().substring(plaats + oud.length());
  }

  /** On which line {@code stuk} begins, counted from 1. */
  static int regel(String tekst, String stuk) {
    assertThat(tekst).contains(stuk);
    return (int) tekst.substring(0, tekst.indexOf(stuk)).chars().filter(c -> c == '\n').count() + 1;
  }

  Path zet(String plaats, String tekst) {
    Path bestand = map.resolve(plaats);
    try {
      Files.createDirectories(bestand.getParent());
      return Files.writeString(bestand, tekst);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Werkwijzen laad() {
    return Werkwijzen.laad(Optional.of(map));
  }

  List<Bevinding> bevindingen() {
    OngeldigeBestanden fout = catchThrowableOfType(OngeldigeBestanden.class, this::laad);
    assertThat(fout).as("er had iets gevonden moeten worden").isNotNull();
    return fout.bevindingen();
  }
}
