package nl.participatieketen.edge.input;

import java.util.regex.Pattern;

/**
 * The regular expressions that input is held to; there are no others. Each is a run of bounded
 * character classes without a repeated group, so that a match takes time in proportion to the text
 * and no stack. The texts among them also go into the OpenAPI document, and so keep to what
 * ECMA-262 knows too.
 */
public final class Forms {

  /** What the contract calls a code. */
  static final String CODE = "^[a-z][a-z0-9-]{0,63}$";

  /** What the contract calls a medewerker; nine digits could be a BSN. */
  static final String MEDEWERKER = "^(?![0-9]{9}$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

  /** A BSN as far as its digits go. */
  static final String BSN = "^[0-9]{9}$";

  /** An opaque id of a person, in a token too. */
  public static final Pattern OPAQUE_ID = Pattern.compile(MEDEWERKER);

  /** The Idempotency-Key header (IETF draft 07): a quoted string. */
  public static final Pattern IDEMPOTENCY_KEY =
      Pattern.compile("\"([\\x21\\x23-\\x5B\\x5D-\\x7E]{8,128})\"");

  /** A strong ETag that holds a version. */
  public static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");

  /** W3C Trace Context, version 0. */
  public static final Pattern TRACEPARENT =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  static final Pattern NINE_DIGITS = Pattern.compile(BSN);

  private Forms() {}
}
