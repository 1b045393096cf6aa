/** How a traject goes: its phases, its terms and what happens at their end. */
@NullMarked
package nl.participatieketen.werkwijze.traject;

import org.jspecify.annotations.NullMarked;
