/** Tests of what the local stack works with. */
@NullMarked
package nl.participatieketen.keten.demo;

import org.jspecify.annotations.NullMarked;
