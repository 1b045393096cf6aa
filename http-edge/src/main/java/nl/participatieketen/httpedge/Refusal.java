package nl.participatieketen.httpedge;

/** Why a request can't be taken as HTTP, whoever sends it; code and status are public. */
public enum Refusal {
  UNREADABLE(
      400,
      "ongeldig-verzoek",
      "Ongeldig verzoek",
      "Dit is geen HTTP/1.1 dat hier gelezen wordt. Kijk naar de eerste regel, de tekens in de"
          + " headers, en Content-Length naast Transfer-Encoding."),
  VERSION(
      400, "ongeldig-verzoek", "Ongeldig verzoek", "Alleen HTTP/1.1 en HTTP/1.0 worden gelezen."),
  HOST(
      400,
      "ongeldig-verzoek",
      "Ongeldig verzoek",
      "Een verzoek noemt precies één Host: een naam of adres, met zo nodig een poort."),
  TRANSFER_ENCODING(
      400,
      "ongeldig-verzoek",
      "Ongeldig verzoek",
      "Van Transfer-Encoding wordt alleen chunked gelezen."),
  TARGET(
      400,
      "ongeldig-verzoek",
      "Ongeldig verzoek",
      "De URL bevat een teken of een %-codering die daar niet mag staan, of wijst naar een andere"
          + " Host. Codeer een teken als UTF-8: é wordt %C3%A9, en % zelf %25."),
  TARGET_TOO_LONG(414, "url-te-lang", "URL te lang", "De eerste regel van het verzoek is te lang."),
  HEADERS_TOO_LARGE(431, "headers-te-groot", "Headers te groot", "De headers zijn samen te groot.");

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  Refusal(int status, String code, String title, String detail) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  public int status() {
    return status;
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** In Dutch, for whoever asked; repeats nothing of what was sent. */
  public String detail() {
    return detail;
  }
}
