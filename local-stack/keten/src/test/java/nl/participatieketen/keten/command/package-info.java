/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.keten.command;

import org.jspecify.annotations.NullMarked;
