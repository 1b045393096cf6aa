@NullMarked
package nl.participatieketen.traject.grens;

import org.jspecify.annotations.NullMarked;
