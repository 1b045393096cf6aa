package nl.participatieketen.testsupport.voorbeeld.fout.namen;

import java.util.function.Function;

enum Afgeleid {
  EEN;

  static final Function<Afgeleid, String> VERWEZEN = Afgeleid::name;

  static String code(Afgeleid waarde) {
    return waarde.toString();
  }

  static Afgeleid terug(String code) {
    return Afgeleid.valueOf(code);
  }

  static <E extends Enum<E>> E lees(Class<E> soort, String code) {
    return Enum.valueOf(soort, code);
  }

  static String opdrachtId(Object opdracht) {
    return opdracht.getClass().getSimpleName() + "/" + opdracht.getClass().getName();
  }
}
