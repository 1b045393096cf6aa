package nl.participatieketen.contract.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The plaatsing lasted as long as the werkwijze asks.
 *
 * @param plaatsingId the plaatsing
 * @param trajectId the traject it followed from
 * @param werkplekId the offer that was taken
 * @param vastgesteldOp the day this was established
 */
public record UitstroomDuurzaam(
    String organisatie,
    UUID deelnemerId,
    Werkwijze werkwijze,
    Door door,
    UUID plaatsingId,
    UUID trajectId,
    UUID werkplekId,
    LocalDate vastgesteldOp)
    implements DeelnemerEvent {}
