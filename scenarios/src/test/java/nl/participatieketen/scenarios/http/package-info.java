/** Tests of what this package promises. */
@NullMarked
package nl.participatieketen.scenarios.http;

import org.jspecify.annotations.NullMarked;
