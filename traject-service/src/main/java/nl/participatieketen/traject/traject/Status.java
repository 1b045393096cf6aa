package nl.participatieketen.traject.traject;

import nl.participatieketen.edge.input.Coded;

/** Where a traject stands, in one word. */
public enum Status implements Coded {
  AANGEBODEN("aangeboden"),
  IN_BEGELEIDING("in-begeleiding"),
  BEMIDDELBAAR("bemiddelbaar"),
  GEPLAATST("geplaatst"),
  TERUGGEMELD("teruggemeld"),
  AFGEROND("afgerond");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** As it is shown and searched for. */
  @Override
  public String code() {
    return code;
  }

  public static Status van(Stand.Bekend stand) {
    return switch (stand) {
      case Stand.Aangeboden s -> AANGEBODEN;
      case Stand.InBegeleiding s -> IN_BEGELEIDING;
      case Stand.Bemiddelbaar s -> BEMIDDELBAAR;
      case Stand.Geplaatst s -> GEPLAATST;
      case Stand.Teruggemeld s -> TERUGGEMELD;
      case Stand.Afgerond s -> AFGEROND;
    };
  }
}
