package org.duban.notification;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.notification.persistence.NotificationMapper;
import org.duban.organisation.Posts;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people, in the acting transaction, which also writes down what leaves the product by other
 * ways. Needs no permission: processes and sweeps call it.
 */
@Service
public class Notifications {

  private static final int LONGEST = 500;
  private static final int BATCH = 500;

  private final NotificationMapper mapper;
  private final Outbox outbox;
  private final Posts posts;
  private final Units units;
  private final Ids ids;
  private final ProductClock clock;

  Notifications(
      NotificationMapper mapper,
      Outbox outbox,
      Posts posts,
      Units units,
      Ids ids,
      ProductClock clock) {
    this.mapper = mapper;
    this.outbox = outbox;
    this.posts = posts;
    this.units = units;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Tells each holder once.
   *
   * @param holders people ({@code P:<id>}) and routing groups ({@code ROLE@unit}); a group nobody
   *     holds is told at the nearest unit above
   * @return how many people were told
   */
  @Transactional
  public int tell(Collection<String> holders, @Nullable Long caseId, String kind, String text) {
    List<Note> notes =
        people(holders).stream().map(person -> new Note(person, caseId, kind, text)).toList();
    tell(notes);
    return notes.size();
  }

  /** Tells each note to its person, in multi-row statements. */
  @Transactional
  public void tell(List<Note> notes) {
    LocalDateTime now = clock.now();
    for (int from = 0; from < notes.size(); from += BATCH) {
      List<Note> part = notes.subList(from, Math.min(notes.size(), from + BATCH));
      long first = ids.block(part.size());
      List<Notification> rows =
          IntStream.range(0, part.size()).mapToObj(i -> row(first + i, part.get(i), now)).toList();
      mapper.insert(rows);
      outbox.put(rows, part);
    }
  }

  /**
   * For a case whose contents are purged; its caller asks who may. What left the house names no
   * case's contents and stays.
   *
   * @return how many notes
   */
  @Transactional
  public int forget(long caseId) {
    return mapper.deleteOfCase(caseId);
  }

  private static Notification row(long id, Note note, LocalDateTime at) {
    String text = note.text();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    return new Notification(id, note.personId(), note.caseId(), note.kind(), cut, at, null);
  }

  /** Who they are today; a group nobody holds is the nearest above that somebody holds. */
  public Set<Long> people(Collection<String> holders) {
    Set<Long> people = new LinkedHashSet<>();
    for (String holder : holders) {
      int at = holder.indexOf('@');
      if (holder.startsWith("P:")) {
        people.add(Long.valueOf(holder.substring(2)));
      } else if (at > 0) {
        people.addAll(holders(holder.substring(0, at), holder.substring(at + 1)));
      }
    }
    return people;
  }

  /** Who holds the post there or, if nobody does, at the nearest unit above. */
  private Set<Long> holders(String role, String unitCode) {
    if (units.find(unitCode).isEmpty()) {
      return Set.of();
    }
    return units.lineage(unitCode).stream()
        .map(unit -> posts.holders(role, unit.code()))
        .filter(held -> !held.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }
}
