@NullMarked
package nl.participatieketen.werkgever.bevoegdheid;

import org.jspecify.annotations.NullMarked;
