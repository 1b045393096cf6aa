/** Shows what the command line tells about werkwijzen. */
@NullMarked
package nl.participatieketen.keten.command.werkwijze;

import org.jspecify.annotations.NullMarked;
