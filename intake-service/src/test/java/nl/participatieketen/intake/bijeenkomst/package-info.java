@NullMarked
package nl.participatieketen.intake.bijeenkomst;

import org.jspecify.annotations.NullMarked;
