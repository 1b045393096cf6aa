package nl.participatieketen.embedded;

import java.util.Arrays;
import java.util.List;

/** The keys from {@code from} (included) up to {@code to} (not included), in {@link KeyOrder}. */
record KeyRange(List<Object> from, List<Object> to) {

  /** Every key that begins with {@code prefix}. */
  static KeyRange beginningWith(List<Object> prefix) {
    return new KeyRange(prefix, joined(prefix, KeyOrder.END));
  }

  static List<Object> joined(List<Object> prefix, Object... values) {
    Object[] joined = prefix.toArray(new Object[prefix.size() + values.length]);
    System.arraycopy(values, 0, joined, prefix.size(), values.length);
    return Arrays.asList(joined);
  }
}
