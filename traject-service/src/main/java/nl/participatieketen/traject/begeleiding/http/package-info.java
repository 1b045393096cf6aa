/** Guidance over HTTP. */
@NullMarked
package nl.participatieketen.traject.begeleiding.http;

import org.jspecify.annotations.NullMarked;
