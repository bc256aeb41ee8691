package org.duban.rectification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rectifications are kept. */
public interface Rectifications {

  void add(Rectification rectification);

  /** Writes the helper. */
  void save(Rectification rectification);

  Optional<Rectification> find(long caseId);

  /** The last one of the same kind of the same person, or of the unit itself if no person. */
  Optional<Rectification> last(String unitCode, @Nullable Long personId, @Nullable String kind);
}
