@NullMarked
package nl.participatieketen.edge.identiteit;

import org.jspecify.annotations.NullMarked;
