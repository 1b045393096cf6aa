package nl.participatieketen.testsupport.voorbeeld.fout.event;

public record DoetIets(int aantal) {

  public int dubbel() {
    return 2 * aantal;
  }
}
