@NullMarked
package nl.participatieketen.traject.begeleiding;

import org.jspecify.annotations.NullMarked;
