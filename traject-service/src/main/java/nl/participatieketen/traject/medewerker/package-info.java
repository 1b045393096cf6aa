/** How much time a professional has. */
@NullMarked
package nl.participatieketen.traject.medewerker;

import org.jspecify.annotations.NullMarked;
