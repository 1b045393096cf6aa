/** Nazorg over HTTP. */
@NullMarked
package nl.participatieketen.traject.nazorg.http;

import org.jspecify.annotations.NullMarked;
