/** The applications as they are started: unpacked, with what the JVM learnt in a trial run. */
@NullMarked
package nl.participatieketen.keten.image;

import org.jspecify.annotations.NullMarked;
