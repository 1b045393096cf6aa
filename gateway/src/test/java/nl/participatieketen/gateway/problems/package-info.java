@NullMarked
package nl.participatieketen.gateway.problems;

import org.jspecify.annotations.NullMarked;
