package org.duban.publicity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ObjectionRequest(
    @Nullable @Size(max = 60) String realName,
    @Nullable @Size(max = 100) String contact,
    @NotBlank @Size(max = 2000) String text,
    @NotNull @Valid ChallengeSolution challenge) {

  record ChallengeSolution(
      @NotBlank @Size(max = 64) String token, @NotBlank @Size(max = 64) String nonce) {}

  /** Nothing of its author may come into a log. */
  @Override
  public String toString() {
    return "ObjectionRequest";
  }
}
