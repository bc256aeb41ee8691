package org.duban.notification.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.duban.notification.Notification;
import org.duban.notification.RecentNotes.Recent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that looks on. Told by one thread at a time; a slow one misses nothing, only later. */
final class LiveStream {

  /** How many are unread. */
  record LiveState(int unread) {}

  /** A new note. */
  record LiveNote(long id, @Nullable Long caseId, String kind, String text, LocalDateTime at) {}

  private static final long BEAT_MILLIS = 15_000;

  private final long personId;
  private final String sessionId;
  private final SseEmitter emitter;
  private final AtomicBoolean busy = new AtomicBoolean();
  private Set<Long> seen;
  private int unread;
  private long toldAt;

  /**
   * @param before what was told before it began; the page reads that itself
   */
  LiveStream(long personId, String sessionId, SseEmitter emitter, Recent before) {
    this.personId = personId;
    this.sessionId = sessionId;
    this.emitter = emitter;
    this.seen = ids(before);
    this.unread = before.unread();
  }

  long personId() {
    return personId;
  }

  String sessionId() {
    return sessionId;
  }

  /** Whether the caller may tell it something now; to be given back by {@link #release}. */
  boolean acquire() {
    return busy.compareAndSet(false, true);
  }

  void release() {
    busy.set(false);
  }

  void begin(long millis) throws IOException {
    emitter.send(SseEmitter.event().name("state").reconnectTime(5000).data(new LiveState(unread)));
    toldAt = millis;
  }

  /** Tells what is new, or at times that it is still there. */
  void tell(Recent recent, long millis) throws IOException {
    boolean told = false;
    for (Notification n : recent.notes()) {
      if (!seen.contains(n.id())) {
        emitter.send(
            SseEmitter.event()
                .name("note")
                .data(new LiveNote(n.id(), n.caseId(), n.kind(), n.text(), n.at())));
        told = true;
      }
    }
    seen = ids(recent);
    if (recent.unread() != unread) {
      unread = recent.unread();
      emitter.send(SseEmitter.event().name("state").data(new LiveState(unread)));
      told = true;
    }
    if (told) {
      toldAt = millis;
    } else if (millis - toldAt >= BEAT_MILLIS) {
      emitter.send(SseEmitter.event().comment("still here"));
      toldAt = millis;
    }
  }

  /** Says that there is no use in coming back without a new log-in. */
  void sayGoodbye() throws IOException {
    emitter.send(SseEmitter.event().name("bye").data("{}"));
  }

  void close() {
    emitter.complete();
  }

  private static Set<Long> ids(Recent recent) {
    return recent.notes().stream()
        .map(Notification::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
