@NullMarked
package nl.participatieketen.intake.route;

import org.jspecify.annotations.NullMarked;
