package nl.participatieketen.embedded;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collection;
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
  private volatile boolean holdsArrays;

  OrderedIndex(String name, List<IndexKey> fields, boolean sparse, boolean keysEndWithId) {
    super(name, fields, sparse);
    this.keys = new IndexKeys(fields.stream().map(IndexKey::getKey).toList(), keysEndWithId);
  }

  /** The keys under which this index files the document; none where it is sparse and has no say. */
  final List<List<Object>> keysOf(Document document) {
    if (isSparse() && keys.absentIn(document)) {
      return List.of();
    }
    List<Object> only = keys.only(document);
    if (only != null) {
      return List.of(only);
    }
    refuseArraysBesideEachOther(document);
    return keys.perElement(document);
  }

  final void refuseArraysBesideEachOther(Document document) {
    if (keys.severalArraysIn(document)) {
      getKeyValues(document); // refuses them as MongoDB does
    }
  }

  /** Whether an update leaves the document where it is in this index. */
  final boolean leavesInPlace(Document before, Document after) {
    return keys.alike(before, after);
  }

  final @Nullable Object positionAt(List<Object> key) {
    return positions.get(key);
  }

  @Override
  public final boolean canHandle(Document query) {
    return !rangesOf(query).ranges().isEmpty();
  }

  /** Whether {@link #walk} meets the documents in this order, each once. */
  final boolean ordersBy(Document query, @Nullable Document orderBy) {
    String field = rangesOf(query).orderedBy();
    return field != null
        && !holdsArrays
        && orderBy != null
        && orderBy.size() == 1
        && orderBy.get(field) instanceof Number direction
        && direction.intValue() == 1;
  }

  @Override
  public final Iterable<Object> getPositions(Document query) {
    Set<Object> found = new LinkedHashSet<>();
    walk(query).forEachRemaining(found::add);
    return found;
  }

  /** The positions one by one, perhaps repeated, and none looked up before it is asked for. */
  final Iterator<Object> walk(Document query) {
    return new Chain<>(rangesOf(query).ranges(), range -> within(range).values().iterator());
  }

  private ConcurrentNavigableMap<List<Object>, Object> within(KeyRange range) {
    return KeyOrder.INSTANCE.compare(range.from(), range.to()) < 0
        ? positions.subMap(range.from(), range.to())
        : new ConcurrentSkipListMap<>();
  }

  private KeyRanges rangesOf(Document query) {
    return KeyRanges.of(keys.fields(), isSparse(), KeyRanges.flattened(query));
  }

  private void file(List<List<Object>> under, Object position, MongoCollection<Object> collection) {
    for (List<Object> key : under) {
      Object holder = positions.putIfAbsent(key, position);
      if (holder != null && !holder.equals(position)) {
        throw new DuplicateKeyError(this, collection, getKeys(), shown(key));
      }
      if (!holdsArrays
          && (under.size() > 1 || key.stream().anyMatch(Collection.class::isInstance))) {
        holdsArrays = true;
      }
    }
  }

  static KeyValue shown(List<Object> key) {
    return new KeyValue(
        key.stream().map(value -> value instanceof Missing ? null : value).toArray());
  }

  @Override
  public final void add(Document document, Object position, MongoCollection<Object> collection) {
    file(keysOf(document), position, collection);
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
    if (leavesInPlace(before, after)) {
      return;
    }
    List<List<Object>> old = keysOf(before);
    List<List<Object>> now = keysOf(after);
    if (!old.equals(now)) {
      old.forEach(positions::remove);
      file(now, position, collection);
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
