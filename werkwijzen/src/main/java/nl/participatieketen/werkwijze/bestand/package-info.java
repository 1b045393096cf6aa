/** Reads YAML so that every finding names its file and line, and all are told together. */
@NullMarked
package nl.participatieketen.werkwijze.bestand;

import org.jspecify.annotations.NullMarked;
