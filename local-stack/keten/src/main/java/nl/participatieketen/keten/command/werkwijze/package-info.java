/** What the command line tells about werkwijzen; it needs no running stack. */
@NullMarked
package nl.participatieketen.keten.command.werkwijze;

import org.jspecify.annotations.NullMarked;
