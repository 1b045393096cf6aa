/** Aanmeldingen over HTTP. */
@NullMarked
package nl.participatieketen.intake.aanmelding.http;

import org.jspecify.annotations.NullMarked;
