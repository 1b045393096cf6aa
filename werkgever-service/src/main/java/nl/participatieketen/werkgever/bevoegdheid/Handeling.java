package nl.participatieketen.werkgever.bevoegdheid;

/** What can be done or seen at a door of this service. */
public enum Handeling {
  WERKPLEK_AANBIEDEN,
  WERKPLEK_ZIEN,
  WERKPLEKGESCHIEDENIS_ZIEN,
  KANDIDAAT_ZIEN,
  PLAATSEN,
  PLAATSING_ZIEN,
  PLAATSINGGESCHIEDENIS_ZIEN,
  UITVAL_MELDEN,
  EINDE_AFHANDELEN
}
