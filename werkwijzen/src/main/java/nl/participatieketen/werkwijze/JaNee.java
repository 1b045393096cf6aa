package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code ja} and {@code nee}; what is absent means {@code nee}. */
class JaNee extends ValueDeserializer<Boolean> {

  static final String JA = "ja";
  static final String NEE = "nee";

  private final boolean afwezig;

  JaNee() {
    this(false);
  }

  private JaNee(boolean afwezig) {
    this.afwezig = afwezig;
  }

  /** Reads {@code ja} and {@code nee}; what is absent means {@code ja}. */
  static final class JaTenzij extends JaNee {
    JaTenzij() {
      super(true);
    }
  }

  /** Reads {@code ja} and {@code nee}; what is absent stays {@code null}. */
  static final class OfNiets extends JaNee {
    @Override
    public @Nullable Boolean getNullValue(DeserializationContext context) {
      return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }

  @Override
  public Boolean deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_TRUE || JA.equals(parser.getString())) {
      return true;
    }
    if (parser.currentToken() == JsonToken.VALUE_FALSE || NEE.equals(parser.getString())) {
      return false;
    }
    throw context.weirdStringException(parser.getString(), Boolean.class, "schrijf ja of nee");
  }

  @Override
  public @Nullable Boolean getNullValue(DeserializationContext context) {
    return afwezig;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return afwezig;
  }
}
