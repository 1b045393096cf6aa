package nl.participatieketen.intake.invoerlijst;

import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.input.InputReader;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Reason;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.begin.Aanmelder;
import nl.participatieketen.intake.begin.AanmeldingInvoer.NieuweAanmelding;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does the aanmeldingen of a list, line by line while it comes in, no faster than the result is
 * read.
 *
 * <p>What is done for a line has an id that follows from the list (the Idempotency-Key) and from
 * the line: from its kenmerk, or else from what it says. So a list that is sent again, mended or
 * after it broke off, does what was not done, and nothing twice.
 */
@Component
class Invoerlijst {

  private static final Logger LOG = LoggerFactory.getLogger(Invoerlijst.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Lines that are worked on at the same time; their results keep the order of the list. */
  private static final int TEGELIJK = 4;

  /** An id tells apart who asks: another's line is not answered as one's own. */
  private static final Reason EERDER =
      new Reason(
          "regel-eerder-gebruikt",
          "Deze regel van deze lijst is al gedaan, door een ander of met een andere inhoud.");

  private final Aanmelder aanmelder;
  private final InputReader invoer;
  private final Werkwijzen werkwijzen;

  Invoerlijst(Aanmelder aanmelder, InputReader invoer, Werkwijzen werkwijzen) {
    this.aanmelder = aanmelder;
    this.invoer = invoer;
    this.werkwijzen = werkwijzen;
  }

  /**
   * @return a result per line, and one at the end that tells whether that was the end of the list;
   *     error signal {@link InvalidInput} where not even the first line can be read
   */
  Flux<Regeluitslag> voerIn(Request verzoek, Vorm vorm, Flux<DataBuffer> inhoud) {
    return Flux.defer(
        () -> {
          verzoek.newId("invoerlijst");
          var telling = new Telling();
          var gezien = new Gezien();
          Grens grens = grens(vorm);
          Rijlezer lezer = lezer(verzoek, grens);
          return stukken(new Snijder(grens), telling, inhoud)
              .map(lezer::lees)
              .filter(rij -> !(rij instanceof Rij.Geen))
              .doOnNext(rij -> telling.regel())
              .map(rij -> werk(verzoek, rij, gezien))
              .flatMapSequential(werk -> werk, TEGELIJK, 1)
              .doOnNext(telling::tel)
              .concatWith(Mono.fromSupplier(telling::klaar))
              .onErrorResume(fout -> gestopt(fout, telling));
        });
  }

  private static Grens grens(Vorm vorm) {
    return switch (vorm) {
      case CSV -> new Csvgrens();
      case REGELS -> new Regelgrens();
      case LIJST -> new Lijstgrens();
    };
  }

  private Rijlezer lezer(Request verzoek, Grens grens) {
    return grens instanceof Csvgrens csv
        ? Rijlezer.vanCsv(invoer, new Csvlezer(werkwijzen, verzoek.organisatie()), csv)
        : Rijlezer.vanJson(invoer);
  }

  private static Flux<Stuk> stukken(Snijder snijder, Telling telling, Flux<DataBuffer> inhoud) {
    return inhoud
        .map(Invoerlijst::bytes)
        .doOnNext(telling::bytes)
        .concatMapIterable(snijder::voeg, 1)
        .concatWith(Flux.defer(() -> Flux.fromIterable(telling.einde(snijder))))
        .doOnDiscard(DataBuffer.class, DataBufferUtils::release);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  /** Who stood in the list before is looked at in the order of the list, before the work begins. */
  private Mono<Regeluitslag> werk(Request verzoek, Rij rij, Gezien gezien) {
    return switch (rij) {
      case Rij.Geen geen -> Mono.empty();
      case Rij.Onjuist onjuist ->
          Mono.just(Regeluitslag.onjuist(onjuist.regel(), null, onjuist.fouten()));
      case Rij.Goed goed ->
          gezien
              .eerder(Objects.requireNonNull(goed.invoer().deelnemer()).alsPersoon(), goed.regel())
              .filter(eerder -> goed.invoer().tochDoorgaan() == null)
              .map(eerder -> Mono.just(Regeluitslag.dubbel(goed, eerder)))
              .orElseGet(() -> meldAan(verzoek, goed));
    };
  }

  private Mono<Regeluitslag> meldAan(Request verzoek, Rij.Goed rij) {
    Request voorDeze = voor(verzoek, rij);
    return Mono.defer(() -> aanmelder.meldAan(voorDeze, rij.invoer()))
        .map(uitslag -> uitslag(rij, uitslag))
        .onErrorResume(
            InvalidInput.class,
            onjuist ->
                Mono.just(Regeluitslag.onjuist(rij.regel(), rij.kenmerk(), onjuist.faults())));
  }

  /** As if this line had been sent alone. */
  private static Request voor(Request verzoek, Rij.Goed rij) {
    NieuweAanmelding invoer = rij.invoer();
    String wat =
        rij.kenmerk() == null
            ? "inhoud " + JSON.writeValueAsString(invoer)
            : "kenmerk " + rij.kenmerk();
    UUID sleutel = verzoek.newId("invoerregel " + wat);
    return new Request(
        verzoek.organisatie(),
        verzoek.actor(),
        verzoek.path(),
        verzoek.time(),
        "\"" + sleutel + "\"",
        null,
        verzoek.traceparent(),
        verzoek.keys());
  }

  private static Regeluitslag uitslag(Rij.Goed rij, Outcome<Stand> uitslag) {
    return switch (uitslag) {
      case Outcome.Recorded<Stand> gedaan ->
          Regeluitslag.aangemeld(
              rij, gedaan.repeated(), gedaan.stream().id(), deelnemer(gedaan.state()));
      case Outcome.Refused<Stand> nee -> Regeluitslag.geweigerd(rij, nee.reason());
      case Outcome.IdReused<Stand> al -> Regeluitslag.geweigerd(rij, EERDER);
      case Outcome.Unknown<Stand> anders -> throw new IllegalStateException("begins " + anders);
      case Outcome.StaleVersion<Stand> anders ->
          throw new IllegalStateException("begins " + anders);
    };
  }

  private static UUID deelnemer(Stand stand) {
    if (stand instanceof Zaak zaak) {
      return zaak.dossier().deelnemerId();
    }
    throw new IllegalStateException("an aanmelding that began is a case");
  }

  /** Before the first result it is an answer of its own; after it, the last line. */
  private static Flux<Regeluitslag> gestopt(Throwable fout, Telling telling) {
    if (telling.isLeeg()) {
      return Flux.error(fout);
    }
    if (fout instanceof InvalidInput onjuist) {
      return Flux.just(telling.gestopt(onjuist.faults().getFirst().melding()));
    }
    LOG.warn("a list was not done to its end", fout);
    return Flux.just(telling.gestopt("er ging iets mis bij ons"));
  }
}
