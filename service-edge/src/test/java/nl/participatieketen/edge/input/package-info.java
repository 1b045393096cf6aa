@NullMarked
package nl.participatieketen.edge.input;

import org.jspecify.annotations.NullMarked;
