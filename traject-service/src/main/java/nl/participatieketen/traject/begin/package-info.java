/** How a traject begins. */
@NullMarked
package nl.participatieketen.traject.begin;

import org.jspecify.annotations.NullMarked;
