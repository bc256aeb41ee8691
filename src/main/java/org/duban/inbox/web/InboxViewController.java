package org.duban.inbox.web;

import java.util.List;
import java.util.Objects;
import org.duban.inbox.InboxView;
import org.duban.inbox.SavingViews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inbox/views")
class InboxViewController {

  /** What is to be kept. */
  record ViewToSave(
      @Nullable String name, InboxController.@Nullable Box box, @Nullable String query) {

    String boxName() {
      return (box == null ? InboxController.Box.todo : box).name();
    }
  }

  private final SavingViews saving;

  InboxViewController(SavingViews saving) {
    this.saving = saving;
  }

  @GetMapping
  List<InboxView> inboxViews() {
    return saving.mine();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InboxView saveInboxView(@RequestBody ViewToSave body) {
    return saving.save(text(body.name()), body.boxName(), text(body.query()));
  }

  @PutMapping("/{id}")
  InboxView changeInboxView(@PathVariable long id, @RequestBody ViewToSave body) {
    return saving.change(id, text(body.name()), body.boxName(), text(body.query()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeInboxView(@PathVariable long id) {
    saving.remove(id);
  }

  private static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
