/** Who may do what, as each service says in one table. */
@NullMarked
package nl.participatieketen.edge.bevoegdheid;

import org.jspecify.annotations.NullMarked;
