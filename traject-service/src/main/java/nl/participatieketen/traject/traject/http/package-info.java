/** Trajecten over HTTP. */
@NullMarked
package nl.participatieketen.traject.traject.http;

import org.jspecify.annotations.NullMarked;
