package nl.participatieketen.intake.invoerlijst;

/** A line of CSV (RFC 4180), which goes on where a quote is open. */
final class Csvgrens implements Grens {

  private byte scheiding;
  private boolean veldbegin = true;
  private boolean tussenQuotes;
  private boolean naQuote;

  /**
   * @param teken between the fields; known once the first line has been read
   */
  void scheiding(char teken) {
    scheiding = (byte) teken;
  }

  @Override
  public Stap zie(byte b) {
    if (tussenQuotes) {
      tussenQuotes = b != '"';
      naQuote = !tussenQuotes;
      return Stap.HOORT_ERBIJ;
    }
    if (b == '"' && (veldbegin || naQuote)) {
      tussenQuotes = true;
    } else if (b == '\n') {
      opnieuw();
      return Stap.VOORBIJ;
    }
    naQuote = false;
    veldbegin = isScheiding(b);
    return Stap.HOORT_ERBIJ;
  }

  private boolean isScheiding(byte b) {
    return scheiding == 0 ? b == ',' || b == ';' || b == '\t' : b == scheiding;
  }

  @Override
  public void opnieuw() {
    veldbegin = true;
    tussenQuotes = false;
    naQuote = false;
  }

  @Override
  public boolean isOpen() {
    return tussenQuotes;
  }

  @Override
  public boolean isPerRegel() {
    return true;
  }
}
