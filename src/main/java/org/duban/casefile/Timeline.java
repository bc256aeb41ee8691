package org.duban.casefile;

import java.util.Map;

/** What happened in a case, in words for officials; written in the acting transaction. */
public interface Timeline {

  /**
   * @param kind e.g. {@code opened}, {@code completed}, {@code returned}, {@code published}
   * @param text a sentence in Chinese
   * @param data ids and figures behind the sentence
   */
  void record(long caseId, String kind, String text, Map<String, ?> data);
}
