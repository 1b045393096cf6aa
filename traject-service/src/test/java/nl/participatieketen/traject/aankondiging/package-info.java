@NullMarked
package nl.participatieketen.traject.aankondiging;

import org.jspecify.annotations.NullMarked;
