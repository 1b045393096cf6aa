@NullMarked
package nl.participatieketen.intake.besluit;

import org.jspecify.annotations.NullMarked;
