/** Issues tokens to the demo people of the local stack. */
@NullMarked
package nl.participatieketen.issuer;

import org.jspecify.annotations.NullMarked;
