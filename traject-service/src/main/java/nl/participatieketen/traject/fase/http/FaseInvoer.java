package nl.participatieketen.traject.fase.http;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.input.Input;
import nl.participatieketen.traject.fase.FaseOpdracht;
import nl.participatieketen.traject.http.Feitinvoer;
import nl.participatieketen.traject.http.Invoerregels;
import nl.participatieketen.traject.traject.Zaak;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is sent about phases. */
final class FaseInvoer {

  private FaseInvoer() {}

  record Fasebegin(
      @NotNull(message = "een fase van de werkwijze")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String fase)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.StartFase(requireNonNull(fase));
    }
  }

  record Faseafronding(
      @NotNull(message = "een fase die loopt")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String fase,
      @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String volgende,
      @Pattern(regexp = Invoerregels.ARGUMENT, message = Invoerregels.ARGUMENT_VERWACHT)
          @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String argument)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.RondFaseAf(requireNonNull(fase), volgende, argument);
    }
  }

  record Stapverslag(
      @NotNull(message = "een stap die open staat")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String stap,
      @Nullable LocalDate gedaanOp,
      @Nullable Map<String, JsonNode> feiten,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String verslag)
      implements Input {

    FaseOpdracht alsOpdracht(Zaak zaak) {
      return new FaseOpdracht.DoeStap(
          requireNonNull(stap),
          gedaanOp == null ? zaak.vandaag() : gedaanOp,
          Feitinvoer.lees(zaak.werkwijze(), feiten),
          verslag);
    }
  }

  record Overgeslagen(
      @NotNull(message = "een stap die open staat")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String stap,
      @NotNull(message = Invoerregels.ARGUMENT_VERWACHT)
          @Pattern(regexp = Invoerregels.ARGUMENT, message = Invoerregels.ARGUMENT_VERWACHT)
          @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String argument)
      implements Input {

    FaseOpdracht alsOpdracht() {
      return new FaseOpdracht.SlaStapOver(requireNonNull(stap), requireNonNull(argument));
    }
  }

  record NietVerschenen(
      @NotNull(message = "een stap die open staat")
          @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String stap,
      @Nullable LocalDate op,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT) @Nullable String reden)
      implements Input {

    FaseOpdracht alsOpdracht(LocalDate vandaag) {
      return new FaseOpdracht.MeldNietVerschenen(
          requireNonNull(stap), op == null ? vandaag : op, reden);
    }
  }

  record Evaluatieverslag(
      @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String fase,
      @Nullable Integer nr,
      @Nullable LocalDate gehoudenOp,
      @Nullable
          List<
              @NotNull(message = Invoerregels.CODE_VERWACHT)
              @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT) String>
          met,
      @Pattern(regexp = Invoerregels.CODE, message = Invoerregels.CODE_VERWACHT)
          @Nullable String uitkomst,
      @Size(max = Invoerregels.TEKST, message = Invoerregels.TEKST_VERWACHT)
          @Nullable String verslag)
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
