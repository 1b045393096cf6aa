/**
 * What a schema can't say about a werkwijze: rules over the whole file, each with its own finding.
 */
@NullMarked
package nl.participatieketen.werkwijze.controle;

import org.jspecify.annotations.NullMarked;
