package nl.participatieketen.werkwijze.inrichting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works with a deelnemer. What a deelnemer does is no role of its own.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param systeemrol what authorises this role in the system
 * @param aantal how many people have it
 * @param urenPerWeek hours a week of one of them, on average
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Rol(
    String code,
    String naam,
    Systeemrol systeemrol,
    @Nullable Integer aantal,
    @Nullable BigDecimal urenPerWeek,
    @Nullable String uitleg,
    @Nullable String bron) {}
