package nl.participatieketen.testsupport.voorbeeld.goed.rand;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

class GoedListener {

  @Nullable String hoor(Mono<String> bericht) {
    return bericht.block();
  }
}
