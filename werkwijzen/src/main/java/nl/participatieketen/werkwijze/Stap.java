package nl.participatieketen.werkwijze;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that someone does.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what kind of thing is done
 * @param door the role that does it, or {@link #DEELNEMER}
 * @param met the roles that join
 * @param tweede the role that confirms what was decided, or {@code null} where one decides
 * @param vorm in what company
 * @param plaats where, or {@code null}
 * @param minuten how long it takes, or {@code null}
 * @param termijn before when, or {@code null}
 * @param initiatief who has to begin
 * @param uitnodigen how the deelnemer is invited, or {@code null}
 * @param legtVast the facts that it must or may record
 * @param vereist the facts that must be known before it can be done
 * @param wachtOp the steps that must be done before it can be done
 * @param lijn the parallel line it is on, or {@code null} for the main one
 * @param verplicht whether it may not be skipped
 * @param herhaalbaar whether it may be done again
 * @param afweging whether it asks for an afweging by the afwegingskader
 * @param nietVerschenen what follows when the deelnemer does not come, or {@code null}
 * @param teLaat what follows when the term has passed, or {@code null} where a person decides
 * @param vervolg what follows when it is done; none where a line ends
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Stap(
    String code,
    String naam,
    Stapsoort soort,
    String door,
    List<String> met,
    @Nullable String tweede,
    Vorm vorm,
    @Nullable String plaats,
    @Nullable Integer minuten,
    @Nullable Termijn termijn,
    Initiatief initiatief,
    @Nullable Uitnodigen uitnodigen,
    Map<String, Vastlegging> legtVast,
    List<String> vereist,
    List<String> wachtOp,
    @Nullable String lijn,
    @JsonDeserialize(using = JaNee.JaTenzij.class) boolean verplicht,
    @JsonDeserialize(using = JaNee.class) boolean herhaalbaar,
    @JsonDeserialize(using = JaNee.class) boolean afweging,
    @Nullable NietVerschenen nietVerschenen,
    @Nullable Doel teLaat,
    List<Vervolg> vervolg,
    @Nullable String uitleg,
    @Nullable String bron) {

  /** The role that is never listed; what a deelnemer does is registered by the organisatie. */
  public static final String DEELNEMER = "deelnemer";

  public Stap {
    met = Leeg.tenzij(met);
    vorm = Leeg.anders(vorm, Vorm.INDIVIDUEEL);
    initiatief = Leeg.anders(initiatief, Initiatief.ORGANISATIE);
    legtVast = Leeg.tenzij(legtVast);
    vereist = Leeg.tenzij(vereist);
    wachtOp = Leeg.tenzij(wachtOp);
    vervolg = Leeg.tenzij(vervolg);
  }
}
