@NullMarked
package nl.participatieketen.traject.maand;

import org.jspecify.annotations.NullMarked;
