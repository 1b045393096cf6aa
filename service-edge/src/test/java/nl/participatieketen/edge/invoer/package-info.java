@NullMarked
package nl.participatieketen.edge.invoer;

import org.jspecify.annotations.NullMarked;
