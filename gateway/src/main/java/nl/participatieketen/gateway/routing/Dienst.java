package nl.participatieketen.gateway.routing;

/** The services behind the gateway, by the first segment of their path. */
enum Dienst {
  INTAKE("intake"),
  TRAJECT("traject"),
  WERKGEVER("werkgever");

  private final String naam;

  Dienst(String naam) {
    this.naam = naam;
  }

  String naam() {
    return naam;
  }
}
