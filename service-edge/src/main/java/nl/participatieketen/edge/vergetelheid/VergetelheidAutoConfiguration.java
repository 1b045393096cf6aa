package nl.participatieketen.edge.vergetelheid;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The door by which a deelnemer is forgotten. */
@AutoConfiguration
@Import(VernietigingController.class)
public class VergetelheidAutoConfiguration {}
