package org.duban.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document as its {@code *.document.json} beside the process defines it.
 *
 * @param kind e.g. 通报, 函, 决定, 约谈通知书
 * @param layout whether it bears the red head, or is a working paper
 * @param series what stands between the office's word and the year in the number; null: unnumbered
 * @param number field that brings a number given elsewhere, e.g. with the decision; null: none
 * @param template file name of the text beside it, see {@link DocumentTemplate}
 * @param sealed whether the issuing office and the day stand below the text
 * @param subjectReads whether whom the case is about may read it once it is issued
 * @param copyTo to whom copies go; placeholders as in the text
 */
public record DocumentDefinition(
    String key,
    String name,
    String kind,
    Layout layout,
    @Nullable String series,
    @Nullable String number,
    Issuer issuer,
    String template,
    boolean sealed,
    boolean subjectReads,
    List<String> copyTo,
    List<DocumentField> fields) {

  /** How the first page looks. */
  public enum Layout {
    /** Red head, number, red line (GB/T 9704-2012, 7.2). */
    RED_HEAD,
    /** A working paper: title and text. */
    PLAIN
  }

  /**
   * The office it comes from.
   *
   * @param role found at the case's unit or the nearest above that has it, e.g. CAMPAIGN_OFFICE
   * @param name of the office; {@code {unit}} stands for its unit's name
   * @param word before the series, until the office has set one of its own; the same placeholder
   */
  public record Issuer(String role, String name, String word) {}

  public DocumentDefinition {
    copyTo = List.copyOf(copyTo);
    fields = List.copyOf(fields);
  }
}
