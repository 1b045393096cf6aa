package nl.participatieketen.traject.overdracht.bron;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where facts are fetched, and as whom.
 *
 * @param tokenAdres where the issuer gives tokens
 * @param bronnen the intakes that are asked; what refers to another one is never followed
 * @param toegang by organisatie, what it shows the issuer to act as its system
 */
@ConfigurationProperties("keten.overdracht")
record OverdrachtProperties(
    URI tokenAdres, @DefaultValue List<Bron> bronnen, @DefaultValue Map<String, Toegang> toegang) {

  /**
   * @param dataref how references to this intake begin: the address by which the world knows it
   * @param adres where it is asked, seen from here
   */
  record Bron(URI dataref, URI adres) {}

  /** The id and the secret of a client that gets a token with role systeem. */
  record Toegang(String client, String geheim) {

    @Override
    public String toString() {
      return "Toegang[client=" + client + "]";
    }
  }
}
