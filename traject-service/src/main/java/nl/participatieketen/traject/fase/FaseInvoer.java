package nl.participatieketen.traject.fase;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatieketen.edge.input.Code;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.edge.input.Nabij;
import nl.participatieketen.edge.input.Tekst;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.traject.http.Feitinvoer;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.werkwijze.Werkwijze;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent about phases. */
final class FaseInvoer {

  private FaseInvoer() {}

  record Fasebegin(@NotNull(message = "een fase van de werkwijze") @Code @Nullable String fase)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.StartFase(requireNonNull(fase));
    }
  }

  record Faseafronding(
      @NotNull(message = "een fase die loopt") @Code @Nullable String fase,
      @Code @Nullable String volgende,
      @Tekst(min = 20) @Nullable String argument)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.RondFaseAf(requireNonNull(fase), volgende, argument);
    }
  }

  record Stapverslag(
      @NotNull(message = "een stap die open staat") @Code @Nullable String stap,
      @Nabij @Nullable LocalDate gedaanOp,
      @Nullable Map<String, JsonNode> feiten,
      @Tekst @Nullable String verslag)
      implements Input {

    FaseOpdracht alsOpdracht(Werkwijze werkwijze, Inzicht inzicht, LocalDate vandaag) {
      return new FaseOpdracht.DoeStap(
          requireNonNull(stap),
          gedaanOp == null ? vandaag : gedaanOp,
          Feitinvoer.lees(werkwijze, inzicht, gevraagd(werkwijze), feiten),
          verslag);
    }

    /** What the step asks of whoever does it, in whatever phase it is. */
    private Set<String> gevraagd(Werkwijze werkwijze) {
      return werkwijze.fasen().values().stream()
          .flatMap(fase -> Stream.ofNullable(fase.stappen().get(stap)))
          .flatMap(gezet -> gezet.legtVast().keySet().stream())
          .collect(toUnmodifiableSet());
    }
  }

  record Overgeslagen(
      @NotNull(message = "een stap die open staat") @Code @Nullable String stap,
      @NotNull(message = "een argument van ten minste 20 tekens") @Tekst(min = 20)
          @Nullable String argument)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.SlaStapOver(requireNonNull(stap), requireNonNull(argument));
    }
  }

  record NietVerschenen(
      @NotNull(message = "een stap die open staat") @Code @Nullable String stap,
      @Nabij @Nullable LocalDate op,
      @Tekst @Nullable String reden)
      implements Input {

    FaseOpdracht alsOpdracht(LocalDate vandaag) {
      return new FaseOpdracht.MeldNietVerschenen(
          requireNonNull(stap), op == null ? vandaag : op, reden);
    }
  }

  record Evaluatieverslag(
      @Code @Nullable String fase,
      @Min(value = 0, message = "een nummer van 0 tot en met 9999")
          @Max(value = 9999, message = "een nummer van 0 tot en met 9999")
          @Nullable Integer nr,
      @Nabij @Nullable LocalDate gehoudenOp,
      @Size(max = 20, message = "ten hoogste 20") @Nullable List<@Code String> met,
      @Code @Nullable String uitkomst,
      @Tekst @Nullable String verslag)
      implements Input {

    FaseOpdracht alsOpdracht(LocalDate vandaag) {
      return new FaseOpdracht.HoudEvaluatie(
          fase,
          nr,
          gehoudenOp == null ? vandaag : gehoudenOp,
          met == null ? List.of() : met,
          uitkomst,
          verslag);
    }
  }
}
