@NullMarked
package nl.participatieketen.traject.agenda;

import org.jspecify.annotations.NullMarked;
