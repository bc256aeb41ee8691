package org.duban.document;

import java.time.LocalDate;
import java.util.List;
import org.duban.document.DocumentDefinition.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document, independent of how it is drawn. All texts are plain: whatever comes
 * from data stays text in every form the page takes.
 *
 * @param number as it is written; of a draft with a gap for the number; null: unnumbered
 * @param signedBy office below the text; null: not sealed
 * @param date day of issue; null: not issued yet
 */
public record DocumentPage(
    Layout layout,
    String office,
    @Nullable String number,
    String title,
    List<Block> blocks,
    @Nullable String signedBy,
    @Nullable LocalDate date,
    List<String> copyTo,
    boolean draft) {

  public DocumentPage {
    blocks = List.copyOf(blocks);
    copyTo = List.copyOf(copyTo);
  }

  DocumentPage issued(@Nullable String givenNumber, LocalDate day) {
    return new DocumentPage(
        layout, office, givenNumber, title, blocks, signedBy, day, copyTo, false);
  }
}
