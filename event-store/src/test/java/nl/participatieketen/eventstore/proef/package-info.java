/** A small kind of stream, and a store of its own per test, for the tests of this module. */
@NullMarked
package nl.participatieketen.eventstore.proef;

import org.jspecify.annotations.NullMarked;
