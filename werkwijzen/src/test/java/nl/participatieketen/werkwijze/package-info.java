/** What the files of this module must be able to say, and what they must not. */
@NullMarked
package nl.participatieketen.werkwijze;

import org.jspecify.annotations.NullMarked;
