@NullMarked
package nl.participatieketen.edge.store;

import org.jspecify.annotations.NullMarked;
