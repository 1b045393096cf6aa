/** Meetings of a group, and who was there. */
@NullMarked
package nl.participatieketen.traject.bijeenkomst;

import org.jspecify.annotations.NullMarked;
