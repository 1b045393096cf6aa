package nl.participatieketen.traject.traject;

import java.time.LocalDate;

/**
 * Something that asks for the attention of a person.
 *
 * @param soort code of a {@link Wachtsoort}
 * @param sinds the day on which it became due or late
 */
public record Signaal(String soort, String onderwerp, int nr, LocalDate sinds) {

  public String omschrijving() {
    return Wachtsoort.van(soort).omschrijving();
  }
}
