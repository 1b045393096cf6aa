/** Phases, steps, evaluations and extensions over HTTP. */
@NullMarked
package nl.participatieketen.traject.fase.http;

import org.jspecify.annotations.NullMarked;
