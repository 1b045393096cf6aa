@NullMarked
package nl.participatieketen.traject.http;

import org.jspecify.annotations.NullMarked;
