package org.duban.handling.signing;

/**
 * One countersigning: a token at a task that several people sign.
 *
 * @param caseId 0, if the instance has no case
 * @param state {@code OPEN}, a {@link SigningResult} or {@code CANCELLED}
 */
public record SigningRound(
    long id,
    long caseId,
    String processInstanceId,
    String processDefinitionId,
    String taskKey,
    String taskName,
    String state) {

  public static final String OPEN = "OPEN";
  public static final String CANCELLED = "CANCELLED";
}
