/** Shows that every rule finds what it should, and nothing else. */
@NullMarked
package nl.participatieketen.werkwijze.controle;

import org.jspecify.annotations.NullMarked;
