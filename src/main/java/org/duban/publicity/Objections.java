package org.duban.publicity;

import java.util.List;
import java.util.Optional;

/** Where objections are kept: names, contacts and words encrypted. */
public interface Objections {

  /**
   * @param code what its author asks with; only its hash is kept
   */
  void add(Objection objection, String code);

  /** Writes state and answer. */
  void save(Objection objection);

  /**
   * Locks the row for the rest of the transaction.
   *
   * @throws org.duban.platform.error.DubanException not found
   */
  Objection lock(long id);

  Optional<Objection> find(long id);

  Optional<Objection> byCode(String code);

  /** Of all notices of the case, oldest first. */
  List<Objection> ofCase(long caseId);

  List<Objection> ofNotice(long noticeId);
}
