@NullMarked
package nl.participatieketen.traject.verlenging;

import org.jspecify.annotations.NullMarked;
