package nl.participatieketen.edge.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in a stable order
 * @param next what to send as {@code after} for the next page, or {@code null} on the last
 */
public record Bladzijde<T>(List<T> items, @Nullable String volgende) {}
