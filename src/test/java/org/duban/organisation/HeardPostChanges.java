package org.duban.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers the last announcement of changed posts. */
@Component
class HeardPostChanges {

  @Nullable PostsChanged last;

  @EventListener
  void on(PostsChanged event) {
    last = event;
  }
}
