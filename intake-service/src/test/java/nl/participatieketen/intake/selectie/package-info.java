@NullMarked
package nl.participatieketen.intake.selectie;

import org.jspecify.annotations.NullMarked;
