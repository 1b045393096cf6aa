package nl.participatieketen.intake.invoerlijst;

/** One JSON value per line. */
final class Regelgrens implements Grens {

  @Override
  public Stap zie(byte b) {
    return b == '\n' ? Stap.VOORBIJ : Stap.HOORT_ERBIJ;
  }

  @Override
  public void opnieuw() {}

  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public boolean isPerRegel() {
    return true;
  }
}
