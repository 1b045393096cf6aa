/** The traject: how it is decided upon and what follows. */
@NullMarked
package nl.participatieketen.traject.traject;

import org.jspecify.annotations.NullMarked;
