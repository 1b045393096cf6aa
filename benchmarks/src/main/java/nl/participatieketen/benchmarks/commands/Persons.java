package nl.participatieketen.benchmarks.commands;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers that pass the elfproef, none twice; they belong to nobody who is measured. */
final class Persons {

  private final AtomicInteger last = new AtomicInteger(10_000_000);

  String next() {
    while (true) {
      int eight = last.incrementAndGet();
      int digits = eight;
      int sum = 0;
      for (int weight = 2; weight <= 9; weight++) {
        sum += weight * (digits % 10);
        digits /= 10;
      }
      if (sum % 11 < 10) {
        return "%08d%d".formatted(eight, sum % 11);
      }
    }
  }
}
