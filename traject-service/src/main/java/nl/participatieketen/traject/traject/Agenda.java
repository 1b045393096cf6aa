package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is waited for, and what asks for attention. Each by its {@link Wacht#sleutel()}. */
public record Agenda(Map<String, Wacht> wachten, Map<String, Signaal> signalen) {

  static final Agenda LEEG = new Agenda(Map.of(), Map.of());

  public Agenda {
    wachten = Collections.unmodifiableMap(new LinkedHashMap<>(wachten));
    signalen = Collections.unmodifiableMap(new LinkedHashMap<>(signalen));
  }

  /** Waits also for these; a day that was waited for under the same name is replaced. */
  public Agenda met(Collection<Wacht> nieuw) {
    Map<String, Wacht> alle = new LinkedHashMap<>(wachten);
    nieuw.forEach(wacht -> alle.put(wacht.sleutel(), wacht));
    return new Agenda(alle, signalen);
  }

  public Agenda met(Wacht... nieuw) {
    return met(List.of(nieuw));
  }

  /** Waits for this unless a later day was or is waited for. */
  Agenda metLater(Wacht wacht) {
    Wacht nu = wachten.get(wacht.sleutel());
    Signaal eerder = signalen.get(wacht.sleutel());
    boolean later =
        (nu == null || wacht.op().isAfter(nu.op()))
            && (eerder == null || wacht.op().isAfter(eerder.sinds()));
    if (!later) {
      return this;
    }
    Map<String, Signaal> rest = new LinkedHashMap<>(signalen);
    rest.remove(wacht.sleutel());
    return new Agenda(wachten, rest).met(wacht);
  }

  /** What was waited for has come. */
  Agenda gesignaleerd(Signaal signaal, Collection<Wacht> volgende) {
    String sleutel = Wacht.sleutel(signaal.soort(), signaal.onderwerp(), signaal.nr());
    Map<String, Wacht> rest = new LinkedHashMap<>(wachten);
    rest.remove(sleutel);
    Map<String, Signaal> alle = new LinkedHashMap<>(signalen);
    alle.put(sleutel, signaal);
    return new Agenda(rest, alle).met(volgende);
  }

  /** Shows also what another one shows. */
  Agenda metSignalen(Agenda ander) {
    Map<String, Signaal> alle = new LinkedHashMap<>(ander.signalen);
    alle.putAll(signalen);
    return new Agenda(wachten, alle);
  }

  /** It was done: neither waited for nor shown any more. */
  public Agenda zonder(Wachtsoort soort, String onderwerp) {
    return zonder((s, o, nr) -> s.equals(soort.code()) && o.equals(onderwerp));
  }

  public Agenda zonder(Wachtsoort soort, String onderwerp, int welk) {
    return zonder((s, o, nr) -> s.equals(soort.code()) && o.equals(onderwerp) && nr == welk);
  }

  /** Nothing of these kinds, whatever it is about. */
  public Agenda zonder(Wachtsoort... soorten) {
    Set<String> codes = Arrays.stream(soorten).map(Wachtsoort::code).collect(Collectors.toSet());
    return zonder((s, o, nr) -> codes.contains(s));
  }

  /** Which of what is waited for, or shown, is meant. */
  @FunctionalInterface
  interface Keus {
    boolean geldt(String soort, String onderwerp, int nr);
  }

  Agenda zonder(Keus weg) {
    Map<String, Wacht> w = new LinkedHashMap<>(wachten);
    w.values().removeIf(wacht -> weg.geldt(wacht.soort(), wacht.onderwerp(), wacht.nr()));
    Map<String, Signaal> s = new LinkedHashMap<>(signalen);
    s.values().removeIf(signaal -> weg.geldt(signaal.soort(), signaal.onderwerp(), signaal.nr()));
    return new Agenda(w, s);
  }

  /** After a pause of so many days that began on {@code van}; what was past by then stays. */
  Agenda opgeschoven(LocalDate van, int dagen) {
    Map<String, Wacht> alle = new LinkedHashMap<>();
    wachten.forEach(
        (sleutel, wacht) ->
            alle.put(sleutel, wacht.op().isBefore(van) ? wacht : wacht.opgeschoven(dagen)));
    return new Agenda(alle, signalen);
  }

  /** The end comes so much later, and so does counting down to it, also where that had begun. */
  Agenda laterAftellen(long dagen) {
    String sleutel = Wacht.sleutel(Wachtsoort.AFTELLEN.code(), Wacht.TRAJECT, 1);
    return Stream.concat(
            Stream.ofNullable(wachten.get(sleutel)).map(Wacht::op),
            Stream.ofNullable(signalen.get(sleutel)).map(Signaal::sinds))
        .findFirst()
        .map(
            dag ->
                zonder(Wachtsoort.AFTELLEN)
                    .met(Wacht.op(Wachtsoort.AFTELLEN, Wacht.TRAJECT, 1, dag.plusDays(dagen))))
        .orElse(this);
  }

  Agenda alleenNazorg() {
    return zonder((s, o, nr) -> !Wachtsoort.van(s).isNazorg());
  }

  /** Whether this asks for attention. */
  public boolean toont(Wachtsoort soort, String onderwerp, int nr) {
    return signalen.containsKey(Wacht.sleutel(soort.code(), onderwerp, nr));
  }

  public boolean toont(Wachtsoort soort) {
    return signalen.values().stream().anyMatch(s -> s.soort().equals(soort.code()));
  }

  public @Nullable Wacht zoek(Wachtsoort soort, String onderwerp, int nr) {
    return wachten.get(Wacht.sleutel(soort.code(), onderwerp, nr));
  }
}
