@org.jspecify.annotations.NullMarked
package nl.participatieketen.embedded;
