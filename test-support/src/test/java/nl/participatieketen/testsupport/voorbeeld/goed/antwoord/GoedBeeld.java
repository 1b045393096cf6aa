package nl.participatieketen.testsupport.voorbeeld.goed.antwoord;

import java.util.List;

record GoedBeeld(String naam, List<Deel> delen) {

  record Deel(String naam) {}
}
