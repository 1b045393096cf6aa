/** What can be asked of the command line. */
@NullMarked
package nl.participatieketen.keten.command;

import org.jspecify.annotations.NullMarked;
