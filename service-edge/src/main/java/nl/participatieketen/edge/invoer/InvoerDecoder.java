package nl.participatieketen.edge.invoer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets WebFlux read an {@link Invoer} with all faults at once, up to a largest size. */
final class InvoerDecoder extends AbstractDecoder<Object> {

  private final InvoerLezer lezer;
  private final int maximum;

  /**
   * @param maximum the largest body in bytes
   */
  InvoerDecoder(InvoerLezer lezer, int maximum) {
    super(MediaType.APPLICATION_JSON);
    this.lezer = lezer;
    this.maximum = maximum;
  }

  @Override
  public boolean canDecode(ResolvableType type, @Nullable MimeType mime) {
    return Invoer.class.isAssignableFrom(type.toClass()) && super.canDecode(type, mime);
  }

  @Override
  public Flux<Object> decode(
      Publisher<DataBuffer> inhoud,
      ResolvableType type,
      @Nullable MimeType mime,
      @Nullable Map<String, Object> hints) {
    return decodeToMono(inhoud, type, mime, hints).flux();
  }

  @Override
  public Mono<Object> decodeToMono(
      Publisher<DataBuffer> inhoud,
      ResolvableType type,
      @Nullable MimeType mime,
      @Nullable Map<String, Object> hints) {
    return DataBufferUtils.join(inhoud, maximum)
        .map(
            buffer -> {
              byte[] bytes = new byte[buffer.readableByteCount()];
              buffer.read(bytes);
              DataBufferUtils.release(buffer);
              return bytes;
            })
        .defaultIfEmpty(new byte[0])
        .map(bytes -> lezer.lees(bytes, type.toClass()));
  }

  @Override
  public List<MimeType> getDecodableMimeTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }
}
