package org.duban.inbox.web;

import java.util.List;
import org.duban.inbox.OpinionPhrase;
import org.duban.inbox.OpinionPhrases;
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
@RequestMapping("/api/phrases")
class PhraseController {

  /**
   * @param unitCode the office to have it; none: the sender's own. Not changed afterwards
   */
  record PhraseRequest(@Nullable String text, @Nullable String unitCode) {

    String given() {
      return text == null ? "" : text;
    }
  }

  /** The phrases at hand. */
  record PhraseList(List<OpinionPhrase> items) {}

  private final OpinionPhrases phrases;

  PhraseController(OpinionPhrases phrases) {
    this.phrases = phrases;
  }

  @GetMapping
  PhraseList phrases() {
    return new PhraseList(phrases.list());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OpinionPhrase addPhrase(@RequestBody PhraseRequest request) {
    return phrases.add(request.given(), request.unitCode());
  }

  @PutMapping("/{id}")
  OpinionPhrase changePhrase(@PathVariable long id, @RequestBody PhraseRequest request) {
    return phrases.change(id, request.given());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removePhrase(@PathVariable long id) {
    phrases.remove(id);
  }
}
