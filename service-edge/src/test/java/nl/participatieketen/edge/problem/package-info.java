@NullMarked
package nl.participatieketen.edge.problem;

import org.jspecify.annotations.NullMarked;
