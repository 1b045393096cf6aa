/**
 * What the services tell each other and the outside world: one record per public event, without
 * sensitive facts.
 */
@NullMarked
package nl.participatieketen.contract.event;

import org.jspecify.annotations.NullMarked;
