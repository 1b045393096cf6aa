/** Tests of who may do what. */
@NullMarked
package nl.participatieketen.traject.bevoegdheid;

import org.jspecify.annotations.NullMarked;
