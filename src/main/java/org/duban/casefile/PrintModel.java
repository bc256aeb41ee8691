package org.duban.casefile;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, or a task of it, as it is put on paper.
 *
 * @param end how the case ended; null while it is open
 * @param current the task being printed; null if it is the case
 * @param parts what was submitted, oldest first
 */
public record PrintModel(
    String caseNo,
    String title,
    String processName,
    String unitName,
    @Nullable String subjectName,
    String status,
    LocalDateTime openedAt,
    @Nullable LocalDateTime due,
    @Nullable LocalDateTime closedAt,
    @Nullable String end,
    @Nullable PrintedTask current,
    List<PrintedPart> parts,
    LocalDateTime printedAt,
    String printedBy) {

  /** A task not done yet, with what stands in its form now. */
  public record PrintedTask(
      String taskName,
      String documentation,
      @Nullable LocalDateTime due,
      List<FormLines.Line> lines) {}

  /**
   * What was submitted at a task.
   *
   * @param deputyFor as whose standing deputy he submitted
   * @param signature whether there is a picture of how the signer signs
   */
  public record PrintedPart(
      long submissionId,
      String taskName,
      List<FormLines.Line> lines,
      String who,
      @Nullable String forWhom,
      LocalDateTime at,
      boolean signature,
      List<PrintedAttachment> attachments,
      @Nullable String deputyFor) {}

  /**
   * An attachment of it.
   *
   * @param pair the same on both pictures of a pair
   */
  public record PrintedAttachment(
      long id,
      String kind,
      String kindName,
      String name,
      boolean thumb,
      @Nullable LocalDateTime takenAt,
      @Nullable BigDecimal lat,
      @Nullable BigDecimal lon,
      @Nullable Long pair) {}

  public PrintModel with(PrintedTask task) {
    return new PrintModel(
        caseNo,
        title,
        processName,
        unitName,
        subjectName,
        status,
        openedAt,
        due,
        closedAt,
        end,
        task,
        parts,
        printedAt,
        printedBy);
  }
}
