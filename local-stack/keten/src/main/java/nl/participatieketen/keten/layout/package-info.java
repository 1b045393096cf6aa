/** What the local stack consists of, where it lies and how it is set up. */
@NullMarked
package nl.participatieketen.keten.layout;

import org.jspecify.annotations.NullMarked;
