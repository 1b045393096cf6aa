@NullMarked
package nl.participatieketen.intake.contact;

import org.jspecify.annotations.NullMarked;
