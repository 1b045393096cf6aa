package nl.participatieketen.testsupport.voorbeeld.goed.event;

public sealed interface GoedeGebeurtenis {

  String id();

  record IetsGedaan(String id, Soort soort) implements GoedeGebeurtenis {}

  enum Soort {
    EEN,
    TWEE
  }
}
