package nl.participatieketen.contract;

/** An event that is larger than what every link of the chain promises to carry. */
public final class BerichtTeGroot extends RuntimeException {

  BerichtTeGroot(CloudEventEnvelope event, int bytes) {
    super(
        "Gebeurtenis %s (%s) is %d bytes groot; meer dan %d mag niet. Zet het grote deel achter dataref."
            .formatted(event.id(), event.type(), bytes, CloudEventCodec.MAX_BYTES));
  }
}
