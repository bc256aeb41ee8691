package org.duban.publicity;

import org.duban.casefile.CaseFile;

/** Draws notices from what a module keeps, e.g. the problem list of a round. */
public interface NoticeSource {

  /**
   * @param source {@code <what>:<id>}, e.g. {@code round:17}
   */
  boolean supports(String source);

  /**
   * @param notice the case of the notice: its unit and campaign
   */
  NoticeDraft draft(String source, CaseFile notice);
}
