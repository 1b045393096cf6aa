/** What is waited for and what may be done next, and what follows by itself when a day has come. */
@NullMarked
package nl.participatieketen.traject.agenda;

import org.jspecify.annotations.NullMarked;
