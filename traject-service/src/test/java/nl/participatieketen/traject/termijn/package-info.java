@NullMarked
package nl.participatieketen.traject.termijn;

import org.jspecify.annotations.NullMarked;
