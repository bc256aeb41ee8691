package org.duban.notification.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.duban.identity.OpenSessions;
import org.duban.notification.RecentNotes;
import org.duban.notification.RecentNotes.Recent;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that look on at this node. One read of the tables every two seconds serves them all,
 * whichever node told the notes or ended the sessions.
 */
@Component
class LiveStreams implements SmartLifecycle {

  private static final long LONGEST = Duration.ofHours(1).toMillis();
  private static final int MOST_A_PERSON = 6;

  private final List<LiveStream> streams = new CopyOnWriteArrayList<>();
  private final RecentNotes notes;
  private final OpenSessions sessions;
  private final Executor senders;
  private final ProductClock clock;
  private final boolean on;
  private volatile boolean running;

  LiveStreams(
      RecentNotes notes,
      OpenSessions sessions,
      @Qualifier("notificationSenders") Executor senders,
      ProductClock clock,
      @Value("${duban.engine.job-executor:true}") boolean on) {
    this.notes = notes;
    this.sessions = sessions;
    this.senders = senders;
    this.clock = clock;
    this.on = on;
  }

  /** Begins a stream; the oldest of too many of one person ends. */
  SseEmitter open(long personId, String sessionId) throws IOException {
    SseEmitter emitter = new SseEmitter(LONGEST);
    Recent before = notes.of(Set.of(personId)).getOrDefault(personId, new Recent(0, List.of()));
    LiveStream stream = new LiveStream(personId, sessionId, emitter, before);
    emitter.onCompletion(() -> streams.remove(stream));
    emitter.onError(e -> streams.remove(stream));
    emitter.onTimeout(emitter::complete);
    stream.begin(clock.millis());
    streams.add(stream);
    List<LiveStream> own = streams.stream().filter(s -> s.personId() == personId).toList();
    own.stream().limit(Math.max(0, own.size() - MOST_A_PERSON)).forEach(this::end);
    return emitter;
  }

  @Scheduled(
      scheduler = "notificationScheduler",
      initialDelayString = "PT10S",
      fixedDelayString = "${duban.notification.look-every:PT2S}")
  void scheduled() {
    if (on) {
      look();
    }
  }

  /** Tells every stream what is new, and ends those whose session is over. */
  void look() {
    List<LiveStream> all = List.copyOf(streams);
    if (all.isEmpty()) {
      return;
    }
    Set<String> open = sessions.of(all.stream().map(LiveStream::sessionId).distinct().toList());
    Map<Long, Recent> recent =
        notes.of(all.stream().map(LiveStream::personId).collect(Collectors.toSet()));
    long now = clock.millis();
    for (LiveStream stream : all) {
      if (stream.acquire()) {
        Recent own = recent.getOrDefault(stream.personId(), new Recent(0, List.of()));
        boolean alive = open.contains(stream.sessionId());
        senders.execute(() -> serve(stream, alive, own, now));
      }
    }
  }

  private void serve(LiveStream stream, boolean alive, Recent recent, long now) {
    try {
      if (alive) {
        stream.tell(recent, now);
      } else {
        stream.sayGoodbye();
        end(stream);
      }
    } catch (IOException | IllegalStateException e) {
      // the page is gone
      end(stream);
    } finally {
      stream.release();
    }
  }

  private void end(LiveStream stream) {
    streams.remove(stream);
    stream.close();
  }

  /** How many look on. */
  int size() {
    return streams.size();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the web server stops, which waits for open requests; pages go to another node. */
  @Override
  public void stop() {
    running = false;
    List.copyOf(streams).forEach(this::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
