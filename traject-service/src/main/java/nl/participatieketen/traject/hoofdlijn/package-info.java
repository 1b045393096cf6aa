/** The main line of a traject: how it starts, and how it leads to work, back or to another end. */
@NullMarked
package nl.participatieketen.traject.hoofdlijn;

import org.jspecify.annotations.NullMarked;
