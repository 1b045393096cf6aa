/** What every request about an aanmelding has in common. */
@NullMarked
package nl.participatieketen.intake.http;

import org.jspecify.annotations.NullMarked;
