@NullMarked
package nl.participatieketen.traject.fase;

import org.jspecify.annotations.NullMarked;
