@NullMarked
package nl.participatieketen.traject.regie;

import org.jspecify.annotations.NullMarked;
