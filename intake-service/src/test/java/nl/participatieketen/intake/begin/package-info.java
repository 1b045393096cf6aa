@NullMarked
package nl.participatieketen.intake.begin;

import org.jspecify.annotations.NullMarked;
