package nl.participatieketen.intake.aanmelding;

/** What can be asked of an aanmelding. */
public sealed interface Opdracht
    permits DoeAanmelding,
        Stapopdracht,
        Contactopdracht,
        Routeopdracht,
        Afwegingopdracht,
        Ketenopdracht {}
