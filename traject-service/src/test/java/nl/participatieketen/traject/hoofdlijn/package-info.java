@NullMarked
package nl.participatieketen.traject.hoofdlijn;

import org.jspecify.annotations.NullMarked;
