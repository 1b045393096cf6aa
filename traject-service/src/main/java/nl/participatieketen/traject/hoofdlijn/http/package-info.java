/** Trajecten over HTTP. */
@NullMarked
package nl.participatieketen.traject.hoofdlijn.http;

import org.jspecify.annotations.NullMarked;
