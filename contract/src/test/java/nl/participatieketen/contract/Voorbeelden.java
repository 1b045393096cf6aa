package nl.participatieketen.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.Antwoord;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.Bemiddelingsprofiel;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.contract.event.Werkwijze;
import org.jspecify.annotations.Nullable;

/** One event of every type, with every optional field filled. */
final class Voorbeelden {

  static final String ORGANISATIE = "gemeente-voorbeeld";
  static final UUID DEELNEMER = UUID.fromString("5f1c2a7e-93b4-4d0a-8e6f-1b7a0c9d4e21");
  static final UUID AANMELDING = UUID.fromString("a4d7e1b0-6c3f-4f52-9b1e-7d20c8f6a3b5");
  static final UUID TRAJECT = UUID.fromString("c9e0b3f8-2a5d-4b71-8f04-e6d1a97c5b32");
  static final UUID WERKPLEK = UUID.fromString("e2b8d4c6-7f19-4ea3-b5d0-3c6f8a1e9d47");
  static final UUID PLAATSING = UUID.fromString("b7a3f5d9-1e8c-4c26-a9f7-0d4b6e2c8f15");
  static final Werkwijze BASIS = new Werkwijze("basis", 1);
  static final Door KLANTMANAGER = new Door("klantmanager", "km-17");
  static final Door JOBCOACH = new Door("jobcoach", "jc-4");
  static final Door ACCOUNTMANAGER = new Door("accountmanager", "am-2");

  private Voorbeelden() {}

  static List<CloudEventEnvelope> alle() {
    return List.of(
        envelop(1, aanmeldingGedaan()),
        envelop(
            2,
            new DeelnemerAangemeldVoorTraject(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                KLANTMANAGER,
                AANMELDING,
                "werkbedrijf-voorbeeld",
                "traject",
                1,
                dag("2026-01-12"))),
        envelop(
            3,
            new AanmeldingAfgesloten(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                KLANTMANAGER,
                AANMELDING,
                "zelf-werk-gevonden",
                dag("2026-01-13"))),
        envelop(
            4,
            new AanmeldingHeropend(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                Door.SYSTEEM,
                AANMELDING,
                TRAJECT,
                1,
                dag("2026-03-02"))),
        envelop(
            5,
            new TrajectGestart(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                Door.SYSTEEM,
                TRAJECT,
                AANMELDING,
                ORGANISATIE,
                1,
                dag("2026-01-12"),
                dag("2028-01-11"))),
        envelop(6, bemiddelbaar("regio-zuid")),
        envelop(7, terugMelding(List.of(new Antwoord("kan-werken", false)))),
        envelop(
            8,
            new TrajectAfgerond(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                Door.SYSTEEM,
                TRAJECT,
                AANMELDING,
                ORGANISATIE,
                "betaald-werk",
                dag("2026-11-30"))),
        envelop(9, werkplek("regio-zuid")),
        envelop(
            10,
            new PlaatsingGestart(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                ACCOUNTMANAGER,
                PLAATSING,
                TRAJECT,
                WERKPLEK,
                "regulier",
                24,
                dag("2026-05-18"),
                dag("2026-11-17"))),
        envelop(
            11,
            new PlaatsingUitgevallen(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                ACCOUNTMANAGER,
                PLAATSING,
                TRAJECT,
                WERKPLEK,
                "te-zwaar",
                dag("2026-07-03"))),
        envelop(
            12,
            new UitstroomDuurzaam(
                ORGANISATIE,
                DEELNEMER,
                BASIS,
                Door.SYSTEEM,
                PLAATSING,
                TRAJECT,
                WERKPLEK,
                dag("2026-11-18"))));
  }

  /** Events that leave out whatever may be left out. */
  static List<CloudEventEnvelope> kaal() {
    return List.of(kaal(bemiddelbaar(null)), kaal(terugMelding(List.of())), kaal(werkplek(null)));
  }

  static AanmeldingGedaan aanmeldingGedaan() {
    return new AanmeldingGedaan(
        ORGANISATIE, DEELNEMER, BASIS, KLANTMANAGER, AANMELDING, "balie", dag("2026-01-05"));
  }

  static TerugMelding terugMelding(List<Antwoord> antwoorden) {
    return new TerugMelding(
        ORGANISATIE,
        DEELNEMER,
        BASIS,
        JOBCOACH,
        TRAJECT,
        AANMELDING,
        ORGANISATIE,
        "belemmering-eerst",
        antwoorden,
        dag("2026-03-02"));
  }

  static CloudEventEnvelope envelop(int nummer, KetenEvent event) {
    String systeem = EventTypes.van(event).topic().replace("keten.", "");
    return new CloudEventEnvelope(
        "voorbeeld-" + nummer,
        URI.create("urn:nld:oin:00000001000000001000:systeem:" + systeem),
        Instant.parse("2026-01-05T08:30:00.125Z"),
        event instanceof TerugMelding t
            ? URI.create("https://api.example.nl/traject/v1/terugmeldingen/" + t.trajectId())
            : null,
        nummer,
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        event);
  }

  private static CloudEventEnvelope kaal(KetenEvent event) {
    CloudEventEnvelope vol = envelop(1, event);
    return new CloudEventEnvelope(vol.id(), vol.source(), vol.time(), null, null, null, event);
  }

  static BemiddelbaarVerklaard bemiddelbaar(@Nullable String regio) {
    return new BemiddelbaarVerklaard(
        ORGANISATIE,
        DEELNEMER,
        BASIS,
        JOBCOACH,
        TRAJECT,
        dag("2026-04-20"),
        new Bemiddelingsprofiel(List.of("logistiek", "groen"), 24, regio, true));
  }

  private static WerkplekAangeboden werkplek(@Nullable String regio) {
    return new WerkplekAangeboden(
        ORGANISATIE,
        ACCOUNTMANAGER,
        WERKPLEK,
        "logistiek",
        "regulier",
        24,
        2,
        dag("2026-05-01"),
        regio);
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }
}
