package nl.participatieketen.edge.problem;

import org.springframework.http.HttpStatus;

/**
 * What every service answers in the same way when something is wrong; a refusal of the domain has
 * the code of its reason instead. The code is public and never changes (docs/fouten.md).
 */
public enum ProblemKind {
  ONGELDIGE_INVOER("ongeldige-invoer", HttpStatus.BAD_REQUEST, "Ongeldige invoer"),
  ONGELDIG_VERZOEK("ongeldig-verzoek", HttpStatus.BAD_REQUEST, "Ongeldig verzoek"),
  NIET_AANGEMELD("niet-aangemeld", HttpStatus.UNAUTHORIZED, "Niet aangemeld"),
  NIET_TOEGESTAAN("niet-toegestaan", HttpStatus.FORBIDDEN, "Niet toegestaan"),
  ONBEKENDE_ORGANISATIE("onbekende-organisatie", HttpStatus.FORBIDDEN, "Onbekende organisatie"),
  NIET_GEVONDEN("niet-gevonden", HttpStatus.NOT_FOUND, "Niet gevonden"),
  METHODE_NIET_TOEGESTAAN(
      "methode-niet-toegestaan", HttpStatus.METHOD_NOT_ALLOWED, "Methode niet toegestaan"),
  FORMAAT_NIET_LEVERBAAR(
      "formaat-niet-leverbaar", HttpStatus.NOT_ACCEPTABLE, "Formaat niet leverbaar"),
  OPDRACHT_LOOPT_NOG("opdracht-loopt-nog", HttpStatus.CONFLICT, "Opdracht loopt nog"),
  DOSSIER_VOL("dossier-vol", HttpStatus.CONFLICT, "Dossier vol"),
  VEROUDERDE_VERSIE("verouderde-versie", HttpStatus.PRECONDITION_FAILED, "Verouderde versie"),
  VERZOEK_TE_GROOT("verzoek-te-groot", HttpStatus.CONTENT_TOO_LARGE, "Verzoek te groot"),
  URL_TE_LANG("url-te-lang", HttpStatus.URI_TOO_LONG, "URL te lang"),
  FORMAAT_NIET_LEESBAAR(
      "formaat-niet-leesbaar", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Formaat niet leesbaar"),
  CODERING_NIET_LEESBAAR(
      "codering-niet-leesbaar", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Codering niet leesbaar"),
  IDEMPOTENCY_KEY_HERGEBRUIKT(
      "idempotency-key-hergebruikt",
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Idempotency-Key hergebruikt"),
  IF_MATCH_VEREIST("if-match-vereist", HttpStatus.PRECONDITION_REQUIRED, "If-Match vereist"),
  HEADERS_TE_GROOT(
      "headers-te-groot", HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers te groot"),
  INTERNE_FOUT("interne-fout", HttpStatus.INTERNAL_SERVER_ERROR, "Interne fout"),
  NIET_BESCHIKBAAR(
      "niet-beschikbaar", HttpStatus.SERVICE_UNAVAILABLE, "Tijdelijk niet beschikbaar");

  private final String code;
  private final HttpStatus status;
  private final String title;

  ProblemKind(String code, HttpStatus status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }
}
