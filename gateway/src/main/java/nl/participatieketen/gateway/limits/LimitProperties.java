package nl.participatieketen.gateway.limits;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param lichaam the largest body that passes
 * @param lichaamTijd how long a caller may take to send it
 * @param perSeconde requests per second and client that can be kept up
 * @param piek requests that a client which was silent may send at once
 * @param gelijktijdig requests of one client that may be under way at once, so that no client takes
 *     all connections to a service
 */
@Validated
@ConfigurationProperties("keten.gateway.grenzen")
record LimitProperties(
    DataSize lichaam,
    @DurationMin(millis = 100, message = "moet minstens 100ms zijn") Duration lichaamTijd,
    @Min(value = 1, message = "moet minstens 1 zijn")
        @Max(value = 1_000_000, message = "mag hoogstens 1000000 zijn")
        int perSeconde,
    @Min(value = 1, message = "moet minstens 1 zijn")
        @Max(value = 10_000_000, message = "mag hoogstens 10000000 zijn")
        int piek,
    @Min(value = 1, message = "moet minstens 1 zijn")
        @Max(value = 400, message = "mag hoogstens 400 zijn")
        int gelijktijdig) {

  @AssertTrue(message = "keten.gateway.grenzen.lichaam moet tussen 1B en 16MB liggen")
  boolean isLichaamBegrensd() {
    return lichaam.toBytes() >= 1 && lichaam.toBytes() <= DataSize.ofMegabytes(16).toBytes();
  }

  int lichaamBytes() {
    return Math.toIntExact(lichaam.toBytes());
  }
}
