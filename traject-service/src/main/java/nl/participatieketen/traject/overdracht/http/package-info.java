/** How people see, and ask again for, what an intake knows. */
@NullMarked
package nl.participatieketen.traject.overdracht.http;

import org.jspecify.annotations.NullMarked;
