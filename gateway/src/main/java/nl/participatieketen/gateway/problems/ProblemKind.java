package nl.participatieketen.gateway.problems;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** What can go wrong at the door; the code is public and never changes. */
public enum ProblemKind {
  ONGELDIG_VERZOEK("ongeldig-verzoek", HttpStatus.BAD_REQUEST, "Ongeldig verzoek"),
  NIET_AANGEMELD("niet-aangemeld", HttpStatus.UNAUTHORIZED, "Niet aangemeld"),
  GEEN_TOEGANG("geen-toegang", HttpStatus.FORBIDDEN, "Geen toegang"),
  NIET_GEVONDEN("niet-gevonden", HttpStatus.NOT_FOUND, "Niet gevonden"),
  METHODE_NIET_TOEGESTAAN(
      "methode-niet-toegestaan", HttpStatus.METHOD_NOT_ALLOWED, "Methode niet toegestaan"),
  FORMAAT_NIET_LEVERBAAR(
      "formaat-niet-leverbaar", HttpStatus.NOT_ACCEPTABLE, "Formaat niet leverbaar"),
  VERZOEK_TE_TRAAG("verzoek-te-traag", HttpStatus.REQUEST_TIMEOUT, "Verzoek te traag"),
  VERZOEK_TE_GROOT("verzoek-te-groot", HttpStatus.CONTENT_TOO_LARGE, "Verzoek te groot"),
  URL_TE_LANG("url-te-lang", HttpStatus.URI_TOO_LONG, "URL te lang"),
  TE_VEEL_VERZOEKEN("te-veel-verzoeken", HttpStatus.TOO_MANY_REQUESTS, "Te veel verzoeken"),
  HEADERS_TE_GROOT(
      "headers-te-groot", HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers te groot"),
  INTERNE_FOUT("interne-fout", HttpStatus.INTERNAL_SERVER_ERROR, "Interne fout"),
  IDENTITEIT_NIET_TE_CONTROLEREN(
      "identiteit-niet-te-controleren",
      HttpStatus.SERVICE_UNAVAILABLE,
      "Identiteit nu niet te controleren"),
  DIENST_ONBEREIKBAAR(
      "dienst-onbereikbaar", HttpStatus.SERVICE_UNAVAILABLE, "Dienst niet bereikbaar"),
  DIENST_TE_TRAAG("dienst-te-traag", HttpStatus.GATEWAY_TIMEOUT, "Dienst te traag");

  private final String code;
  private final HttpStatus status;
  private final String title;

  ProblemKind(String code, HttpStatus status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  String code() {
    return code;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  URI type() {
    return URI.create("https://participatieketen.nl/problemen/" + code);
  }
}
