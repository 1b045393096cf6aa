/** What happens by itself when a day that was waited for has come. */
@NullMarked
package nl.participatieketen.traject.termijn;

import org.jspecify.annotations.NullMarked;
