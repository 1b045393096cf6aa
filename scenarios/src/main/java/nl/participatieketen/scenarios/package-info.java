/** Cases from practice that can be played on the chain. */
@NullMarked
package nl.participatieketen.scenarios;

import org.jspecify.annotations.NullMarked;
