package nl.participatieketen.intake.afweging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Regel;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Afweging.Antwoord;
import nl.participatieketen.intake.aanmelding.Afweging.Bevinding;
import nl.participatieketen.intake.http.Regels;
import org.jspecify.annotations.Nullable;

/**
 * What is sent when a professional weighs.
 *
 * @param vragen the answers, each with an argument
 * @param kenmerken what was found, each with where it was found
 */
record AfwegingInvoer(
    @NotNull(message = Regels.STAP) @Code @Nullable String stap,
    @Size(max = 20, message = "ten hoogste 20 vragen") @Nullable List<@Valid Vraag> vragen,
    @Size(max = 50, message = "ten hoogste 50 kenmerken")
        @Nullable List<@Valid Kenmerkinvoer> kenmerken,
    @Nullable Boolean externeDeskundige,
    @Nullable Boolean twijfel,
    @Regel @Nullable String overleg)
    implements Input {

  record Vraag(
      @NotNull(message = "een vraag van het afwegingskader") @Code @Nullable String vraag,
      @Nullable Boolean ja,
      @Tekst @Nullable String argument)
      implements Input {}

  record Kenmerkinvoer(
      @NotNull(message = "een kenmerk van het afwegingskader") @Code @Nullable String kenmerk,
      @NotNull(message = "true of false") @Nullable Boolean aanwezig,
      @Regel @Nullable String bron)
      implements Input {}

  Afweging alsAfweging() {
    return new Afweging(
        (vragen == null ? List.<Vraag>of() : vragen)
            .stream()
                .map(v -> new Antwoord(Objects.requireNonNull(v.vraag()), v.ja(), v.argument()))
                .toList(),
        (kenmerken == null ? List.<Kenmerkinvoer>of() : kenmerken)
            .stream()
                .map(
                    k ->
                        new Bevinding(
                            Objects.requireNonNull(k.kenmerk()),
                            Objects.requireNonNull(k.aanwezig()),
                            k.bron()))
                .toList(),
        Boolean.TRUE.equals(externeDeskundige),
        Boolean.TRUE.equals(twijfel),
        overleg);
  }
}
