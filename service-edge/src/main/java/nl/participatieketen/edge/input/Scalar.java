package nl.participatieketen.edge.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import nl.participatieketen.werkwijze.BrpDatum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The kinds of single value that a request holds, in its body as in its address: how each is
 * written, and how it is named to who wrote something else. Every day lies in the years 1900 to
 * 2200: no event that follows from one can bear what a reader of the contract refuses.
 */
enum Scalar {
  TEXT("een tekst zonder stuurtekens, en zonder tekens die de leesrichting omdraaien"),
  WHOLE_NUMBER("een geheel getal"),
  YES_NO("true of false"),
  DATE("een datum als 2026-01-31, van 1900 tot en met 2200"),
  MONTH("een maand als 2026-01, van 1900 tot en met 2200"),
  BRP_DATE("een datum als 1987-06-05; 1987-06 of 1987 waar de BRP niet meer weet, het jaar altijd"),
  INSTANT("een tijdstip als 2026-01-31T09:30:00+01:00, van 1900 tot en met 2200"),
  UUID_("een UUID als 0f8fad5b-d9cb-469f-a165-70867728950e");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST_INSTANT = 40;

  private final String expected;

  Scalar(String expected) {
    this.expected = expected;
  }

  static Scalar of(Class<?> type) {
    if (type == String.class) {
      return TEXT;
    } else if (type == Integer.class || type == int.class) {
      return WHOLE_NUMBER;
    } else if (type == Boolean.class || type == boolean.class) {
      return YES_NO;
    } else if (type == LocalDate.class) {
      return DATE;
    } else if (type == YearMonth.class) {
      return MONTH;
    } else if (type == BrpDatum.class) {
      return BRP_DATE;
    } else if (type == OffsetDateTime.class) {
      return INSTANT;
    } else if (type == UUID.class) {
      return UUID_;
    }
    throw new IllegalArgumentException("a request can't hold a " + type);
  }

  /** Whether a record is one value, and not an object with fields. */
  static boolean isValue(Class<?> type) {
    return type == BrpDatum.class;
  }

  String expected() {
    return expected;
  }

  /** The value that stands in a body, or {@code null} where it is of another kind. */
  @Nullable Object read(JsonNode node) {
    return switch (this) {
      case TEXT, DATE, MONTH, BRP_DATE, INSTANT, UUID_ ->
          node.isString() ? parse(node.asString()) : null;
      case WHOLE_NUMBER ->
          node.isIntegralNumber() && node.canConvertToInt() ? (Object) node.intValue() : null;
      case YES_NO -> node.isBoolean() ? (Object) node.booleanValue() : null;
    };
  }

  /** The value that stands in an address, or {@code null} where it is of another kind. */
  @Nullable Object parse(String text) {
    try {
      return switch (this) {
        case TEXT -> Characters.areClean(text) ? text : null;
        case WHOLE_NUMBER -> Integer.valueOf(text);
        case YES_NO ->
            text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
        case DATE -> text.length() == 10 ? within(LocalDate.parse(text)) : null;
        case MONTH -> text.length() == 7 ? within(YearMonth.parse(text)) : null;
        case BRP_DATE -> BrpDatum.lees(text).orElse(null);
        case INSTANT ->
            text.length() <= LONGEST_INSTANT ? within(OffsetDateTime.parse(text)) : null;
        case UUID_ -> uuid(text);
      };
    } catch (DateTimeException | NumberFormatException other) {
      return null;
    }
  }

  static boolean isInReach(LocalDate day) {
    return isInReach(day.getYear());
  }

  private static boolean isInReach(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static @Nullable LocalDate within(LocalDate day) {
    return isInReach(day) ? day : null;
  }

  private static @Nullable YearMonth within(YearMonth month) {
    return isInReach(month.getYear()) ? month : null;
  }

  private static @Nullable OffsetDateTime within(OffsetDateTime instant) {
    return isInReach(instant.getYear()) ? instant.withOffsetSameInstant(ZoneOffset.UTC) : null;
  }

  private static @Nullable UUID uuid(String text) {
    if (text.length() != 36) {
      return null;
    }
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text.toLowerCase(Locale.ROOT)) ? id : null;
    } catch (IllegalArgumentException other) {
      return null;
    }
  }
}
