package nl.participatieketen.edge.overzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in a stable order
 * @param volgende what to send as {@code na} for the next page, or {@code null} on the last
 */
public record Bladzijde<T>(List<T> items, @Nullable String volgende) {}
