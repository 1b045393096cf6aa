package nl.participatieketen.traject.http;

/** What texts in a request look like, and how to say so. */
public final class Invoerregels {

  /** What the contract calls a code. */
  public static final String CODE = "^[a-z][a-z0-9-]{0,63}$";

  public static final String CODE_VERWACHT =
      "een code van 1 tot 64 kleine letters, cijfers en streepjes, die met een letter begint";

  public static final int TEKST = 10_000;
  public static final String TEKST_VERWACHT = "ten hoogste 10000 tekens";

  /** At least twenty characters, not counting white space around them; also told in OpenAPI. */
  public static final String ARGUMENT =
      "^[\\s\\p{Z}]*[^\\s\\p{Z}][\\s\\S]{18,}[^\\s\\p{Z}][\\s\\p{Z}]*$";

  public static final String ARGUMENT_VERWACHT = "een argument van ten minste 20 tekens";

  /** An opaque id of a person. */
  public static final String MEDEWERKER = "^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$";

  public static final String MEDEWERKER_VERWACHT = "het id van een medewerker";

  private Invoerregels() {}
}
