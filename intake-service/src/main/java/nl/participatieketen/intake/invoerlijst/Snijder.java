package nl.participatieketen.intake.invoerlijst;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.participatieketen.edge.problem.InvalidInput;

/**
 * Cuts a list into pieces as its bytes come in, and holds no more of it than one piece. What is too
 * long or isn't closed is one fault; the next piece is read as if nothing was wrong before it.
 */
final class Snijder {

  /** The most bytes of one piece. */
  static final int LANGSTE = 64 * 1024;

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Grens grens;
  private final ByteArrayOutputStream stuk = new ByteArrayOutputStream();
  private List<Stuk> klaar = new ArrayList<>();
  private long gezien;
  private int regel = 1;
  private int begin = 1;
  private int elementen;
  private boolean teLang;

  Snijder(Grens grens) {
    this.grens = grens;
  }

  /** The pieces that are whole with these bytes. */
  List<Stuk> voeg(byte[] bytes) {
    for (byte b : bytes) {
      if (!isBom(b)) {
        zie(b);
      }
    }
    return geef();
  }

  /** The pieces that are left. */
  List<Stuk> einde() {
    while (grens.isPerRegel() && grens.isOpen() && !teLang) {
      opVolgendeRegel();
    }
    if (grens.isOpen() && !teLang) {
      klaar.add(
          Stuk.onleesbaar(
              nummer(), "de lijst wordt niet afgesloten", "een hele lijst, tot en met ]"));
    } else {
      sluit();
    }
    return geef();
  }

  private List<Stuk> geef() {
    List<Stuk> gegeven = klaar;
    klaar = new ArrayList<>();
    return gegeven;
  }

  /** A mark that some programs put before UTF-8; that of another encoding is refused. */
  private boolean isBom(byte b) {
    long plaats = gezien++;
    if (plaats == 0 && (b == (byte) 0xFE || b == (byte) 0xFF)) {
      throw new InvalidInput("", "de inhoud is geen UTF-8", "een bestand in UTF-8");
    }
    return plaats < BOM.length && b == BOM[(int) plaats];
  }

  private void zie(byte b) {
    if (teLang && grens.isPerRegel()) {
      naarRegeleinde(b);
      return;
    }
    Grens.Stap stap = grens.zie(b);
    if (b == '\n') {
      regel++;
    }
    switch (stap) {
      case HOORT_ERBIJ -> neem(b);
      case HOORT_ER_NIET_BIJ -> {}
      case LAATSTE -> {
        neem(b);
        sluit();
      }
      case VOORBIJ -> sluit();
    }
  }

  private void naarRegeleinde(byte b) {
    if (b == '\n') {
      regel++;
      grens.opnieuw();
      sluit();
    }
  }

  private void neem(byte b) {
    if (teLang) {
      return;
    }
    stuk.write(b);
    if (stuk.size() > LANGSTE) {
      if (grens.isPerRegel() && grens.isOpen() && eersteRegeleinde() >= 0) {
        opVolgendeRegel();
      } else {
        teLang = true;
        stuk.reset();
      }
    }
  }

  private void sluit() {
    int nummer = nummer();
    byte[] inhoud = stuk.toByteArray();
    stuk.reset();
    begin = regel;
    if (teLang) {
      klaar.add(Stuk.onleesbaar(nummer, "is te lang", "ten hoogste %d bytes".formatted(LANGSTE)));
      elementen++;
    } else if (!isLeeg(inhoud)) {
      klaar.add(Stuk.van(nummer, inhoud));
      elementen++;
    }
    teLang = false;
  }

  private int nummer() {
    return grens.isPerRegel() ? begin : elementen + 1;
  }

  /** A quote is open to the end: only the line on which it stands is lost. */
  private void opVolgendeRegel() {
    byte[] alles = stuk.toByteArray();
    int einde = eersteRegeleinde();
    klaar.add(
        Stuk.onleesbaar(
            begin, "een aanhalingsteken wordt niet gesloten", "aanhalingstekens in paren"));
    stuk.reset();
    grens.opnieuw();
    regel = begin + 1;
    begin = regel;
    if (einde >= 0) {
      for (byte b : Arrays.copyOfRange(alles, einde + 1, alles.length)) {
        zie(b);
      }
    }
  }

  private int eersteRegeleinde() {
    byte[] alles = stuk.toByteArray();
    for (int i = 0; i < alles.length; i++) {
      if (alles[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLeeg(byte[] inhoud) {
    for (byte b : inhoud) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
