package nl.participatieketen.embedded;

import java.util.ArrayList;
import java.util.List;

/** The keys from {@code from} (included) up to {@code to} (not included), in {@link KeyOrder}. */
record KeyRange(List<Object> from, List<Object> to) {

  /** Every key that begins with {@code prefix}. */
  static KeyRange beginningWith(List<Object> prefix) {
    return new KeyRange(prefix, joined(prefix, KeyOrder.END));
  }

  static List<Object> joined(List<Object> prefix, Object... values) {
    List<Object> joined = new ArrayList<>(prefix);
    joined.addAll(List.of(values));
    return joined;
  }
}
