/** Many aanmeldingen from one file, each as if it had been sent alone. */
@NullMarked
package nl.participatieketen.intake.invoerlijst;

import org.jspecify.annotations.NullMarked;
