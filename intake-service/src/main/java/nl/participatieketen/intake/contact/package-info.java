/** Inviting, appointments and contact data, and what goes on around the steps. */
@NullMarked
package nl.participatieketen.intake.contact;

import org.jspecify.annotations.NullMarked;
