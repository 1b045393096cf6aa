@NullMarked
package nl.participatieketen.traject.plan;

import org.jspecify.annotations.NullMarked;
