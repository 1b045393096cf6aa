@NullMarked
package nl.participatieketen.edge;

import org.jspecify.annotations.NullMarked;
