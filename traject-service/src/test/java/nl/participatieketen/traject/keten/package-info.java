@NullMarked
package nl.participatieketen.traject.keten;

import org.jspecify.annotations.NullMarked;
