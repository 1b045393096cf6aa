@NullMarked
package nl.participatieketen.traject.traject;

import org.jspecify.annotations.NullMarked;
