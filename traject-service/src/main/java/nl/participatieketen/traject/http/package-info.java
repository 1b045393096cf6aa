/** What every request about a traject has in common. */
@NullMarked
package nl.participatieketen.traject.http;

import org.jspecify.annotations.NullMarked;
