package nl.participatieketen.testsupport.voorbeeld.kring.terug;

import nl.participatieketen.testsupport.voorbeeld.kring.heen.Heen;
import org.jspecify.annotations.Nullable;

public record Terug(@Nullable Heen heen) {}
