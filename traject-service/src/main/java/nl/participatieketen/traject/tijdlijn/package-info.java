/** What the chain told about a person, and what happened here, as one line. */
@NullMarked
package nl.participatieketen.traject.tijdlijn;

import org.jspecify.annotations.NullMarked;
