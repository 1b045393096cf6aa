@NullMarked
package nl.participatieketen.edge.opslag;

import org.jspecify.annotations.NullMarked;
