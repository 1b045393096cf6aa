/** How keys are kept, remembered and destroyed, and what 0.1.0 encrypted is read. */
@NullMarked
package nl.participatieketen.eventstore.keys;

import org.jspecify.annotations.NullMarked;
