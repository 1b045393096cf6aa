package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Map;
import nl.participatieketen.edge.dag.Dagbereik;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Werkwijze;

/**
 * A running traject in front of someone who decides on it.
 *
 * @param werkwijze the version under which the case began
 */
public record LopendTraject(Werkwijze werkwijze, Stand.Lopend stand, Asker asker) {

  public LocalDate vandaag() {
    return asker.today();
  }

  /** Who asks. */
  public String medewerker() {
    return asker.actor().medewerker();
  }

  public Dossier dossier() {
    return stand.dossier();
  }

  public Fasenstand fasen() {
    return dossier().fasen();
  }

  public Planstand plan() {
    return dossier().plan();
  }

  public Map<String, String> feiten() {
    return dossier().feiten();
  }

  /** When something of this traject can have happened. */
  public Dagbereik gebeurd() {
    return Dagbereik.gebeurd(dossier().gestartOp(), "het traject", vandaag());
  }

  /** The same with these facts known too. */
  public LopendTraject metFeiten(Map<String, String> nieuw) {
    Dossier dossier = dossier().met(dossier().begeleiding().metFeiten(vandaag(), nieuw));
    return new LopendTraject(werkwijze, stand.met(dossier), asker);
  }

  /** When what moves today stands still, unless something moves before. */
  public LocalDate stilstandOp() {
    return stilstandOp(vandaag());
  }

  /** The same for what moves, or moved, on this day. */
  public LocalDate stilstandOp(LocalDate dag) {
    return Beweging.stilstandOp(werkwijze, dag);
  }

  /** Whether the asker may act in this role of the werkwijze. */
  public boolean isIn(String rol) {
    return Bevoegdheid.vervult(werkwijze, rol, asker.actor());
  }
}
