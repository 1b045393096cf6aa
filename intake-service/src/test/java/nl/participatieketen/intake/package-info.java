@NullMarked
package nl.participatieketen.intake;

import org.jspecify.annotations.NullMarked;
