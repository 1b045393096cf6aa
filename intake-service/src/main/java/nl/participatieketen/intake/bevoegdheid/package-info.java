/**
 * Who may do what: one table, asked by the doors, the decisions, what is offered next and lists.
 */
@NullMarked
package nl.participatieketen.intake.bevoegdheid;

import org.jspecify.annotations.NullMarked;
