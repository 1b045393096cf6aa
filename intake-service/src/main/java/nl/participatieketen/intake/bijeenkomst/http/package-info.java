/** Group sessions over HTTP. */
@NullMarked
package nl.participatieketen.intake.bijeenkomst.http;

import org.jspecify.annotations.NullMarked;
