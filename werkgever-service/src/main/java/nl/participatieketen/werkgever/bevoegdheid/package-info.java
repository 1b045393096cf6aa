/** Who may do what: one table, asked by the doors, by what is offered next and by the lists. */
@NullMarked
package nl.participatieketen.werkgever.bevoegdheid;

import org.jspecify.annotations.NullMarked;
