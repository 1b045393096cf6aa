/** What spans streams, or lies outside the store: each policy a process, called by its name. */
@NullMarked
package nl.participatieketen.traject.wanneer;

import org.jspecify.annotations.NullMarked;
