/**
 * Encrypts the sensitive facts of a deelnemer with a key of that deelnemer, which can be destroyed.
 */
@NullMarked
package nl.participatieketen.eventstore.keys;

import org.jspecify.annotations.NullMarked;
