@NullMarked
package nl.participatieketen.edge.bevoegdheid;

import org.jspecify.annotations.NullMarked;
