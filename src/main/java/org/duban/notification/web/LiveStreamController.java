package org.duban.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The bell, live, as server-sent events: {@code state} with {@code LiveState} at once and whenever
 * it changes, {@code note} with {@code LiveNote} for each new note, {@code bye} when the session is
 * over.
 */
@RestController
class LiveStreamController {

  private final LiveStreams streams;
  private final CurrentActor current;

  LiveStreamController(LiveStreams streams, CurrentActor current) {
    this.streams = streams;
    this.current = current;
  }

  @GetMapping(path = "/api/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter streamNotifications(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session == null) {
      throw DubanException.forbidden("identity.nobody");
    }
    response.setHeader("X-Accel-Buffering", "no");
    return streams.open(current.require().personId(), session.getId());
  }
}
