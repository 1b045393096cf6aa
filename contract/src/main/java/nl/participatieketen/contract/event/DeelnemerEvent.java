package nl.participatieketen.contract.event;

import java.util.UUID;

/** A fact about one deelnemer, under the werkwijze by which the deelnemer is guided. */
public sealed interface DeelnemerEvent extends KetenEvent
    permits AanmeldingGedaan,
        DeelnemerAangemeldVoorTraject,
        AanmeldingAfgesloten,
        AanmeldingHeropend,
        TrajectGestart,
        BemiddelbaarVerklaard,
        TerugMelding,
        TrajectAfgerond,
        PlaatsingGestart,
        PlaatsingUitgevallen,
        UitstroomDuurzaam {

  /** The person, the same in the whole chain; never a BSN and not to be derived from one. */
  UUID deelnemerId();

  /** The werkwijze and the version under which the case began. */
  Werkwijze werkwijze();
}
