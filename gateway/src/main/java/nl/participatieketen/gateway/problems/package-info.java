/** Every error as one problem document (RFC 9457), in Dutch and without a trace of the machine. */
@NullMarked
package nl.participatieketen.gateway.problems;

import org.jspecify.annotations.NullMarked;
