package nl.participatieketen.embedded;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory that keeps its keys in order, so that equality, {@code $in} and ranges on its
 * leading fields find their documents without a scan. It is derived from the documents and rebuilt
 * when the store opens.
 *
 * <p>The collection holds its lock while it changes an index. Reading beside a change is safe, and
 * sees each document before or after it.
 */
abstract sealed class OrderedIndex extends Index<Object> permits SecondaryIndex, UniqueIndex {

  private final IndexKeys keys;
  private final ConcurrentNavigableMap<List<Object>, Object> positions =
      new ConcurrentSkipListMap<>(KeyOrder.INSTANCE);

  OrderedIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.keys = new IndexKeys(keys.stream().map(IndexKey::getKey).toList());
  }

  /** The keys under which this index files the document; none where it is sparse and has no say. */
  abstract Set<List<Object>> keysOf(Document document);

  final Set<List<Object>> fieldKeysOf(Document document) {
    if (isSparse() && keys.absentIn(document)) {
      return Set.of();
    }
    if (keys.severalArraysIn(document)) {
      getKeyValues(document); // refuses arrays beside each other, as MongoDB does
    }
    return keys.of(document);
  }

  final @Nullable Object positionAt(List<Object> key) {
    return positions.get(key);
  }

  @Override
  public final boolean canHandle(Document query) {
    return !rangesOf(query).isEmpty();
  }

  @Override
  public final Iterable<Object> getPositions(Document query) {
    List<KeyRange> ranges = rangesOf(query);
    Set<Object> found = new LinkedHashSet<>();
    ranges.forEach(range -> found.addAll(within(range).values()));
    return found;
  }

  /** The same positions one by one, perhaps repeated; nothing is collected beforehand. */
  final Iterator<Object> walk(Document query) {
    return rangesOf(query).stream().flatMap(range -> within(range).values().stream()).iterator();
  }

  private ConcurrentNavigableMap<List<Object>, Object> within(KeyRange range) {
    return KeyOrder.INSTANCE.compare(range.from(), range.to()) < 0
        ? positions.subMap(range.from(), range.to())
        : new ConcurrentSkipListMap<>();
  }

  private List<KeyRange> rangesOf(Document query) {
    return KeyRanges.of(keys.fields(), isSparse(), KeyRanges.flattened(query));
  }

  @Override
  @SuppressWarnings("NullAway") // the library's "not here" is null
  public final Object getPosition(Document document) {
    return keysOf(document).stream().map(positions::get).findFirst().orElse(null);
  }

  @Override
  public final void add(Document document, Object position, MongoCollection<Object> collection) {
    checkAdd(document, collection);
    keysOf(document).forEach(key -> positions.put(key, position));
  }

  @Override
  @SuppressWarnings("NullAway") // the library's "not here" is null
  public final Object remove(Document document) {
    Object position = null;
    for (List<Object> key : keysOf(document)) {
      position = requireNonNull(positions.remove(key), () -> this + " lacks " + key);
    }
    return position;
  }

  @Override
  public final void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    Set<List<Object>> old = keysOf(before);
    Set<List<Object>> now = keysOf(after);
    if (!old.equals(now)) {
      old.forEach(positions::remove);
      now.forEach(key -> positions.put(key, position));
    }
  }

  @Override
  public final long getCount() {
    return positions.size();
  }

  @Override
  public final boolean isEmpty() {
    return positions.isEmpty();
  }

  @Override
  public final long getDataSize() {
    return getCount();
  }

  @Override
  public final void drop() {
    positions.clear();
  }
}
