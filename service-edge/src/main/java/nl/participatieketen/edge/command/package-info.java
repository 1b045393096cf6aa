/** Turns a request into an opdracht and its outcome into an answer. */
@NullMarked
package nl.participatieketen.edge.command;

import org.jspecify.annotations.NullMarked;
