@NullMarked
package nl.participatieketen.intake.wachtlijst;

import org.jspecify.annotations.NullMarked;
