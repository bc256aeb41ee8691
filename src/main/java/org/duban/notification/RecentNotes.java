package org.duban.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.notification.persistence.NotificationMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/**
 * What people were told lately, for those who look on: read from the table, so it does not matter
 * which node told them. Needs no permission; whoever shows it shows people their own only.
 */
@Component
public class RecentNotes {

  /** An act may take so long from telling to its commit; later, only the count tells. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int CHUNK = 200;

  /**
   * Of one person.
   *
   * @param unread capped at 100
   * @param notes of the last minutes, oldest first
   */
  public record Recent(int unread, List<Notification> notes) {}

  private final NotificationMapper mapper;
  private final ProductClock clock;

  RecentNotes(NotificationMapper mapper, ProductClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  public Map<Long, Recent> of(Collection<Long> people) {
    Map<Long, Recent> recent = new HashMap<>();
    List<Long> all = List.copyOf(people);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      mapper
          .unreadOf(chunk)
          .forEach(u -> recent.put(u.personId(), new Recent(u.unread(), new ArrayList<>())));
      for (Notification note : mapper.since(chunk, clock.now().minus(WINDOW))) {
        Recent own = recent.get(note.personId());
        if (own != null) {
          own.notes().add(note);
        }
      }
    }
    return recent;
  }
}
