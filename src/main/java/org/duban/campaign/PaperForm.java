package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for one declarant (X.14): known data is filled in, the code brings the sheet back
 * to its case.
 *
 * @param qr what the square code says
 * @param taskId the open task to enter it at; null when nothing is open
 */
public record PaperForm(
    String code,
    String qr,
    String title,
    String campaignName,
    String personName,
    String unitName,
    @Nullable String branchName,
    LocalDate dueOn,
    @Nullable String taskId,
    List<PaperGroup> groups) {

  /** A group of the catalogue. */
  public record PaperGroup(String name, List<PaperItem> items) {}

  /** An item to be answered with yes or no. */
  public record PaperItem(String code, String name) {}
}
