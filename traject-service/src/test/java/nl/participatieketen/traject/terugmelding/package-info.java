@NullMarked
package nl.participatieketen.traject.terugmelding;

import org.jspecify.annotations.NullMarked;
