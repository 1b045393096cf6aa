/** Group sessions: who was invited, who came, and what that means for each of their intakes. */
@NullMarked
package nl.participatieketen.intake.bijeenkomst;

import org.jspecify.annotations.NullMarked;
