/** Who may do what: one table, asked by the doors, the decisions and by what is offered next. */
@NullMarked
package nl.participatieketen.traject.bevoegdheid;

import org.jspecify.annotations.NullMarked;
