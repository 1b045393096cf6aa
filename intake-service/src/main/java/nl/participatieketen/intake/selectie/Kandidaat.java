package nl.participatieketen.intake.selectie;

import java.util.UUID;

/** Someone who was looked at in a round. */
public sealed interface Kandidaat {

  record Onbekend() implements Kandidaat {}

  record Geselecteerd(UUID deelnemerId, String werkwijze, String ronde, UUID aanmeldingId)
      implements Kandidaat {}

  record Uitgesloten(UUID deelnemerId, String werkwijze, String ronde) implements Kandidaat {}
}
