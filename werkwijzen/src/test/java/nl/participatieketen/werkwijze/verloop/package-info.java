@NullMarked
package nl.participatieketen.werkwijze.verloop;

import org.jspecify.annotations.NullMarked;
