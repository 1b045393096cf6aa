package nl.participatieketen.intake.afweging;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an argument says something (S4 3.5: stock phrases without content do not). */
final class Argument {

  private static final List<String> DOODDOENERS =
      List.of(
          "geen reden om niet",
          "geen reden om het niet",
          "geen bezwaar",
          "geen bezwaren",
          "geen bijzonderheden",
          "geen contra indicaties",
          "niet van toepassing",
          "nvt",
          "n v t",
          "zie rapport",
          "zie rapportage",
          "zie dossier",
          "zie verslag",
          "zie boven",
          "zie hierboven",
          "zie vorige",
          "idem",
          "is akkoord",
          "lijkt mij goed",
          "spreekt voor zich",
          "op basis van het dossier",
          "klant voldoet aan de voorwaarden",
          "klant is geschikt",
          "klant is niet geschikt",
          "traject is mogelijk",
          "traject is niet mogelijk");

  private Argument() {}

  /** The words only, so that the same argument is the same however it is written. */
  public static String genormaliseerd(@Nullable String argument) {
    return argument == null
        ? ""
        : Normalizer.normalize(argument, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
  }

  /**
   * What is wrong with it, in Dutch; empty when nothing is.
   *
   * @param genormaliseerd as {@link #genormaliseerd(String)} gives it
   * @param minsteWoorden how many words it has at least, stock phrases left out
   */
  static Optional<String> bezwaar(String genormaliseerd, int minsteWoorden) {
    if (genormaliseerd.isEmpty()) {
      return Optional.of("geef een argument");
    }
    String rest = " " + genormaliseerd + " ";
    for (String dooddoener : DOODDOENERS) {
      rest = rest.replace(" " + dooddoener + " ", " ");
    }
    boolean geschrapt = rest.strip().length() < genormaliseerd.length();
    long woorden = Arrays.stream(rest.strip().split(" ")).filter(w -> w.length() > 1).count();
    if (woorden >= minsteWoorden) {
      return Optional.empty();
    }
    return Optional.of(
        geschrapt
            ? "dit is een standaardzin; schrijf wat er bij deze deelnemer speelt"
            : "dit is te kort om te wegen; schrijf wat er speelt en waar dat uit blijkt");
  }
}
