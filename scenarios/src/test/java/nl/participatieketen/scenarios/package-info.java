/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.scenarios;

import org.jspecify.annotations.NullMarked;
