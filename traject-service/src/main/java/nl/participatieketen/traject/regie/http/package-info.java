/** Regie and toewijzing over HTTP. */
@NullMarked
package nl.participatieketen.traject.regie.http;

import org.jspecify.annotations.NullMarked;
