package nl.participatieketen.edge.overzicht;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import nl.participatieketen.eventstore.StroomId;
import org.bson.Document;

/**
 * Where a page ended, as the asker keeps it for the next one.
 *
 * @param waarde of the field by which the list is sorted
 */
record Wijzer(Volgorde volgorde, String waarde, String id) {

  private static final String TUSSEN = "\n";

  static Wijzer bij(Document rij, Volgorde volgorde) {
    return new Wijzer(volgorde, rij.getString(volgorde.veld()), rij.getString(Volgorde.ID));
  }

  /**
   * @throws OngeldigeInvoer when this is no end of a page of this list, in this order
   */
  static Wijzer lees(String na, Volgorde volgorde, String organisatie) {
    return delen(na)
        .filter(delen -> delen.length == 3 && delen[0].equals(naam(volgorde)))
        .filter(delen -> isVan(organisatie, delen[2]))
        .map(delen -> new Wijzer(volgorde, delen[1], delen[2]))
        .orElseThrow(
            () ->
                new OngeldigeInvoer(
                    "na",
                    "voldoet niet",
                    "de waarde van volgende uit de vorige pagina, in dezelfde volgorde"));
  }

  String tekst() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            String.join(TUSSEN, naam(volgorde), waarde, id).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String[]> delen(String na) {
    try {
      String tekst = new String(Base64.getUrlDecoder().decode(na), StandardCharsets.UTF_8);
      return Optional.of(tekst.split(TUSSEN, -1));
    } catch (IllegalArgumentException onleesbaar) {
      return Optional.empty();
    }
  }

  private static boolean isVan(String organisatie, String id) {
    try {
      return StroomId.van(id).organisatie().equals(organisatie);
    } catch (IllegalArgumentException geenStroom) {
      return false;
    }
  }

  private static String naam(Volgorde volgorde) {
    return volgorde.aflopend() ? "-" + volgorde.veld() : volgorde.veld();
  }
}
