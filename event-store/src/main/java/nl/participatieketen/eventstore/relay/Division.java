package nl.participatieketen.eventstore.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a task are divided among the instances. Pure.
 *
 * @param members each with the instant until which it is taken to live, UTC
 * @param holders by part; {@code null} where nobody does it
 */
record Division(Map<String, Instant> members, List<@Nullable String> holders) {

  static Division ofNobody(int parts) {
    return new Division(Map.of(), Collections.nCopies(parts, null));
  }

  /** Without those whose time has passed; their parts are free. */
  Division alive(Instant now) {
    Map<String, Instant> living = new TreeMap<>(members);
    living.values().removeIf(until -> !until.isAfter(now));
    return new Division(living, holders.stream().map(h -> held(h, living)).toList());
  }

  private static @Nullable String held(@Nullable String holder, Map<String, Instant> living) {
    return holder != null && living.containsKey(holder) ? holder : null;
  }

  Division with(String member, Instant until) {
    Map<String, Instant> more = new TreeMap<>(members);
    more.put(member, until);
    return new Division(more, holders);
  }

  Division without(String member) {
    Map<String, Instant> fewer = new TreeMap<>(members);
    fewer.remove(member);
    return new Division(fewer, holders.stream().map(h -> held(h, fewer)).toList());
  }

  List<Integer> of(String member) {
    return IntStream.range(0, holders.size())
        .filter(part -> member.equals(holders.get(part)))
        .boxed()
        .toList();
  }

  /** What a member holds over its share, the last of its parts; empty where it has no more. */
  List<Integer> surplus(String member) {
    List<Integer> held = of(member);
    return held.subList(Math.min(share(), held.size()), held.size());
  }

  private int share() {
    return Math.ceilDiv(holders.size(), members.size());
  }

  Division releasing(Collection<Integer> parts) {
    List<@Nullable String> fewer = new ArrayList<>(holders);
    parts.forEach(part -> fewer.set(part, null));
    return new Division(members, fewer);
  }

  /** With free parts for a member, up to its share. */
  Division taking(String member) {
    List<@Nullable String> more = new ArrayList<>(holders);
    int room = share() - of(member).size();
    for (int part = 0; part < more.size() && room > 0; part++) {
      if (more.get(part) == null) {
        more.set(part, member);
        room--;
      }
    }
    return new Division(members, more);
  }
}
