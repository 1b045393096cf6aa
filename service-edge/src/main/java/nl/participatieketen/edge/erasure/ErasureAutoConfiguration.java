package nl.participatieketen.edge.erasure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The door by which a deelnemer is forgotten. */
@AutoConfiguration
@Import(ErasureController.class)
public class ErasureAutoConfiguration {}
