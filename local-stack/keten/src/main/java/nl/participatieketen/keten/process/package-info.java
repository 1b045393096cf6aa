/** Processes of the operating system: started apart, recognised later, stopped. */
@NullMarked
package nl.participatieketen.keten.process;

import org.jspecify.annotations.NullMarked;
