@NullMarked
package nl.participatieketen.edge.identity;

import org.jspecify.annotations.NullMarked;
