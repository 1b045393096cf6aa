package nl.participatieketen.testsupport.voorbeeld.fout.antwoord;

import java.util.List;
import nl.participatieketen.testsupport.voorbeeld.fout.besluit.MetKlok;

record FoutBeeld(String naam, List<MetKlok> besluiten) {}
