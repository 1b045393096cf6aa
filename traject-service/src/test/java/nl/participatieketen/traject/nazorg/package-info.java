@NullMarked
package nl.participatieketen.traject.nazorg;

import org.jspecify.annotations.NullMarked;
