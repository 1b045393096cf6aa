/** Reads a scenario from YAML, and says where it can't be understood. */
@NullMarked
package nl.participatieketen.scenarios.bestand;

import org.jspecify.annotations.NullMarked;
