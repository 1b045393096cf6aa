@NullMarked
package nl.participatieketen.traject;

import org.jspecify.annotations.NullMarked;
