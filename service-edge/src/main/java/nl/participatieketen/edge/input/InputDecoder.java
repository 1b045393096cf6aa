package nl.participatieketen.edge.input;

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

/** Lets WebFlux read an {@link Input} with all faults at once, up to a largest size. */
final class InputDecoder extends AbstractDecoder<Object> {

  private final InputReader reader;
  private final int maximum;

  /**
   * @param maximum the largest body in bytes
   */
  InputDecoder(InputReader reader, int maximum) {
    super(MediaType.APPLICATION_JSON);
    this.reader = reader;
    this.maximum = maximum;
  }

  @Override
  public boolean canDecode(ResolvableType type, @Nullable MimeType mime) {
    return Input.class.isAssignableFrom(type.toClass()) && super.canDecode(type, mime);
  }

  @Override
  public Flux<Object> decode(
      Publisher<DataBuffer> content,
      ResolvableType type,
      @Nullable MimeType mime,
      @Nullable Map<String, Object> hints) {
    return decodeToMono(content, type, mime, hints).flux();
  }

  @Override
  public Mono<Object> decodeToMono(
      Publisher<DataBuffer> content,
      ResolvableType type,
      @Nullable MimeType mime,
      @Nullable Map<String, Object> hints) {
    return DataBufferUtils.join(content, maximum)
        .map(
            buffer -> {
              byte[] bytes = new byte[buffer.readableByteCount()];
              buffer.read(bytes);
              DataBufferUtils.release(buffer);
              return bytes;
            })
        .defaultIfEmpty(new byte[0])
        .map(bytes -> reader.read(bytes, type.toClass()));
  }

  @Override
  public List<MimeType> getDecodableMimeTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }
}
