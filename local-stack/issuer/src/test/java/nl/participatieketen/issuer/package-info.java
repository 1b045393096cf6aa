/** Tests of the issuer of the local stack, over real HTTP. */
@NullMarked
package nl.participatieketen.issuer;

import org.jspecify.annotations.NullMarked;
