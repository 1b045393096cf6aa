package nl.participatieketen.edge.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.eventstore.sleutels.MongoVersleuteling;
import org.jspecify.annotations.Nullable;

/** Finds the master key; without one a service does not start. */
final class Hoofdsleutel {

  private Hoofdsleutel() {}

  /**
   * @throws IllegalStateException saying, in Dutch, what is missing or wrong
   */
  static byte[] lees(KetenProperties keten) {
    byte[] sleutel;
    try {
      sleutel =
          Base64.getMimeDecoder().decode(tekst(keten.hoofdsleutel(), keten.hoofdsleutelBestand()));
    } catch (IllegalArgumentException geenBase64) {
      throw fout("is geen base64");
    }
    if (sleutel.length != MongoVersleuteling.LENGTE_HOOFDSLEUTEL) {
      throw fout("heeft %d bytes".formatted(sleutel.length));
    }
    return sleutel;
  }

  private static String tekst(@Nullable String sleutel, @Nullable Path bestand) {
    if (sleutel != null && !sleutel.isBlank()) {
      return sleutel;
    }
    if (bestand == null) {
      throw fout("ontbreekt");
    }
    try {
      return Files.readString(bestand);
    } catch (IOException onleesbaar) {
      throw fout("staat niet leesbaar in " + bestand);
    }
  }

  private static IllegalStateException fout(String wat) {
    return new IllegalStateException(
        ("De hoofdsleutel %s. Geef in KETEN_HOOFDSLEUTEL, of in een bestand dat"
                + " KETEN_HOOFDSLEUTEL_BESTAND noemt, de base64 van %d willekeurige bytes; die maakt"
                + " u met: openssl rand -base64 %d")
            .formatted(
                wat,
                MongoVersleuteling.LENGTE_HOOFDSLEUTEL,
                MongoVersleuteling.LENGTE_HOOFDSLEUTEL));
  }
}
