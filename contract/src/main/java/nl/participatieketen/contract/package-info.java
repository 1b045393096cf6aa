/** The public events of the chain and the envelope in which they travel. */
@NullMarked
package nl.participatieketen.contract;

import org.jspecify.annotations.NullMarked;
