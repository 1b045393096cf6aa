package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;

/**
 * How long something lasts.
 *
 * @param minimaal the shortest it may last; null where there is no least
 * @param maximaal the longest it may last, its last day included
 */
public record Looptijd(@Nullable Duur minimaal, Duur maximaal) {}
