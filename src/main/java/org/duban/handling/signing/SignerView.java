package org.duban.handling.signing;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs, as the task's page shows him.
 *
 * @param name who signed, or whose it is in person; null, if any holder of the post can
 * @param group post and unit that are asked for; null, if a person is
 * @param conclusion what he said
 * @param added by whom and why, if the model does not ask for him
 * @param mayRemove whether the actor can take him away
 */
public record SignerView(
    long memberId,
    @Nullable String name,
    @Nullable String group,
    int weight,
    SignerState state,
    @Nullable Ballot conclusion,
    @Nullable String note,
    @Nullable LocalDateTime at,
    @Nullable AddedSigner added,
    boolean mayRemove) {

  /** How somebody came to sign. */
  public record AddedSigner(AddedMode mode, String byName, String reason) {}
}
