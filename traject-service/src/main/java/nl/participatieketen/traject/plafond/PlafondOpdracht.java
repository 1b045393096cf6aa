package nl.participatieketen.traject.plafond;

import java.util.UUID;

/** What can be asked of a ceiling. */
public sealed interface PlafondOpdracht {

  /** A place for one traject; who has a place keeps it. */
  record NeemPlek(String werkwijze, String instrument, Ruimte ruimte, UUID traject)
      implements PlafondOpdracht {}

  /** The traject was seen to use its place. */
  record BevestigPlek(UUID traject) implements PlafondOpdracht {}

  /** The traject does not use its place, or no longer. */
  record GeefPlekVrij(UUID traject) implements PlafondOpdracht {}
}
