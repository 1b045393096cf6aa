@NullMarked
package nl.participatieketen.edge.opdracht;

import org.jspecify.annotations.NullMarked;
