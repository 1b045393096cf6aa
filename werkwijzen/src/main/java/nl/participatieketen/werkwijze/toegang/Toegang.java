package nl.participatieketen.werkwijze.toegang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people come in.
 *
 * @param kanalen the channels that are open
 * @param selectie the rounds in which people are selected, in order
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Toegang(
    Kanalen kanalen,
    Map<String, Selectieronde> selectie,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Toegang {
    selectie = Collections.unmodifiableMap(new LinkedHashMap<>(selectie));
  }
}
