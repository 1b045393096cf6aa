package nl.participatieketen.embedded;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** What several sources give, one after the other; unlike a stream's, it reads nothing ahead. */
final class Chain<S, T> implements Iterator<T> {

  private final Iterator<S> sources;
  private final Function<S, Iterator<T>> open;
  private Iterator<T> current = Collections.emptyIterator();

  Chain(List<S> sources, Function<S, Iterator<T>> open) {
    this.sources = sources.iterator();
    this.open = open;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = open.apply(sources.next());
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    return hasNext() ? current.next() : Collections.<T>emptyIterator().next();
  }
}
