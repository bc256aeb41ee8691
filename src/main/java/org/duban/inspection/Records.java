package org.duban.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where record lists and matches are kept. */
public interface Records {

  void add(RecordList list, List<RecordEntry> entries);

  /** Lists about the unit: imported for it or for a unit above it. */
  List<RecordList> about(String unitPath);

  /**
   * Each record about the unit with each person in it whom it may be about, the surest basis only;
   * records decided in an earlier check of the campaign are left out.
   */
  List<MatchCandidate> candidates(String unitPath, @Nullable Long campaignId);

  void add(long id, long caseId, MatchCandidate candidate);

  List<RecordMatch> matches(long caseId);

  Optional<RecordMatch> match(long id);

  /** Writes the decision. */
  void save(RecordMatch match);
}
