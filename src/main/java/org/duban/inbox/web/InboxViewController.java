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

  /**
   * What is to be kept.
   *
   * @param unit with whose people it is shared; null: with nobody
   * @param version of the view that is changed
   */
  record ViewToSave(
      @Nullable String name,
      InboxController.@Nullable Box box,
      @Nullable String query,
      @Nullable String unit,
      @Nullable Integer version) {

    SavingViews.View view() {
      return new SavingViews.View(
          Objects.requireNonNullElse(name, ""),
          (box == null ? InboxController.Box.todo : box).name(),
          Objects.requireNonNullElse(query, ""),
          unit == null || unit.isBlank() ? null : unit);
    }
  }

  /** The name of a copy; null: as the one that is copied. */
  record ViewCopy(@Nullable String name) {}

  private final SavingViews saving;

  InboxViewController(SavingViews saving) {
    this.saving = saving;
  }

  @GetMapping
  List<InboxView> inboxViews() {
    return saving.seen();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InboxView saveInboxView(@RequestBody ViewToSave body) {
    return saving.save(body.view());
  }

  @PutMapping("/{id}")
  InboxView changeInboxView(@PathVariable long id, @RequestBody ViewToSave body) {
    return saving.change(id, body.view(), body.version());
  }

  @PostMapping("/{id}/copy")
  @ResponseStatus(HttpStatus.CREATED)
  InboxView copyInboxView(@PathVariable long id, @RequestBody ViewCopy body) {
    return saving.copy(id, body.name());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeInboxView(@PathVariable long id) {
    saving.remove(id);
  }
}
