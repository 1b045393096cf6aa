/** Tests of what the tests share. */
@NullMarked
package nl.participatieketen.testsupport;

import org.jspecify.annotations.NullMarked;
