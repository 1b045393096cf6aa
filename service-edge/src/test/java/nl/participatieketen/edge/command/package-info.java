@NullMarked
package nl.participatieketen.edge.command;

import org.jspecify.annotations.NullMarked;
