package nl.participatieketen.werkwijze.bestand;

/** How bad a {@link Bevinding} is. */
public enum Ernst {
  /** The file can't be used like this. */
  FOUT,
  /** The file can be used, but someone should look at it. */
  WAARSCHUWING
}
