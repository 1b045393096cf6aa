package nl.participatieketen.eventstore;

import java.util.List;

/**
 * All that is decided about one kind of stream: what may happen ({@link #decide}), what it leads to
 * ({@link #evolve}) and what is due then ({@link #due}). Pure: the same arguments give the same
 * answer, on any machine, at any time.
 *
 * @param <S> the state
 * @param <C> what can be asked
 * @param <E> the events, a sealed type or several
 */
public interface Decider<S, C, E> extends StreamKind<S, E> {

  /**
   * Decides on what is asked. May be asked again with a later state when another writer was first.
   *
   * @return events, none where the state already is what was asked, or a refusal with its reason
   */
  Decision<E> decide(S state, C question, Asker asker);

  /**
   * What is due in this state, each with what is asked when it has passed. Empty when nothing is. A
   * term that has passed and is still due afterwards is a defect: the answer to what it asks must
   * change the state so that the term is gone.
   */
  default List<Due<C>> due(S state) {
    return List.of();
  }

  @Override
  default List<Deadline> deadlines(S state) {
    return due(state).stream().map(Due::deadline).toList();
  }

  /**
   * Decides on a term that was found to have passed. One that was moved or answered meanwhile is
   * refused.
   */
  default Decision<E> passed(S state, Deadline passed, Asker asker) {
    for (Due<C> due : due(state)) {
      C question = due.question();
      if (question != null
          && due.deadline().kind().equals(passed.kind())
          && !due.deadline().expires().isAfter(asker.at())) {
        return decide(state, question, asker);
      }
    }
    return Decision.refuse("geen-termijn", "Er loopt geen termijn '%s'.".formatted(passed.kind()));
  }
}
