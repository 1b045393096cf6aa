@NullMarked
package nl.participatieketen.intake.http;

import org.jspecify.annotations.NullMarked;
