/** What the tests of all modules share: servers, tokens and the rules of the build. */
@NullMarked
package nl.participatieketen.testsupport;

import org.jspecify.annotations.NullMarked;
