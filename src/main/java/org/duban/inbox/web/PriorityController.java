package org.duban.inbox.web;

import java.util.Objects;
import org.duban.inbox.SettingPriority;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}/priority")
class PriorityController {

  /**
   * How urgent, and why.
   *
   * @param priority 50 ordinary, 70 urgent, 90 most urgent
   */
  record PriorityToSet(int priority, @Nullable String reason) {}

  private final SettingPriority setting;

  PriorityController(SettingPriority setting) {
    this.setting = setting;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setTaskPriority(@PathVariable String id, @RequestBody PriorityToSet body) {
    setting.set(id, body.priority(), Objects.requireNonNullElse(body.reason(), ""));
  }
}
