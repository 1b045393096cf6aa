package nl.participatieketen.testsupport.voorbeeld.fout.rand;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class FoutController {

  @GetMapping("/open")
  @Nullable String lees() {
    return Mono.just("wacht").block();
  }

  @PostMapping("/open")
  Supplier<Instant> maak() {
    return Instant::now;
  }

  @PutMapping("/open")
  long vervang() {
    return System.currentTimeMillis();
  }

  @PatchMapping("/open")
  void wijzig() {}

  @DeleteMapping("/open")
  void verwijder() {}

  @RequestMapping("/alles")
  void alles() {}

  record Invoer(@Pattern(regexp = "(a+)+") @Nullable String traag) {}

  static boolean isTraag(String tekst) {
    return tekst.matches("(a+)+");
  }
}
