package org.duban.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task with all that its page needs.
 *
 * @param canComplete whether the actor can complete it now
 * @param canClaim whether he can take it for himself
 * @param assist whether he can enter it for the person it belongs to
 * @param draft what the actor has begun here, if he can still go on with it
 * @param relationDeclarationNeeded whether he must declare to be no relative of the subject
 * @param turn whether he was added before or after its handler; then the form is another
 */
public record TaskDetail(
    InboxLine line,
    String processDefinitionId,
    String taskKey,
    String documentation,
    String ruleText,
    @Nullable TaskFormView form,
    @Nullable Long subjectPersonId,
    boolean canComplete,
    boolean canClaim,
    boolean claimedByMe,
    List<RequiredAttachment> requiredAttachments,
    boolean assist,
    boolean mandatory,
    boolean irreversible,
    boolean relationDeclarationNeeded,
    @Nullable String excludedBecause,
    @Nullable TaskDraft draft,
    @Nullable AskedTurn turn) {

  /** The actor's turn at a task that is another's: he says what he is asked. */
  public record AskedTurn(String mode, String byName, String reason) {}

  /** A form and what it shows. */
  public record TaskFormView(JsonNode schema, JsonNode data) {}

  /** A kind of attachment without which the task cannot be completed. */
  public record RequiredAttachment(String kind, String name) {}
}
