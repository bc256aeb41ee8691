package org.duban.handling.signing;

import java.util.List;

/** Countersignings in words, for timelines. */
final class SigningWords {

  private SigningWords() {}

  static String way(SigningWay way) {
    return switch (way) {
      case ALL -> "会签";
      case ANY -> "或签";
      case ORDER -> "依次签署";
      case SHARE -> "票签";
    };
  }

  /** Weights, where they differ from heads. */
  static String tally(List<Signer> signers) {
    Tally tally = Tally.of(signers);
    boolean weighted = signers.stream().anyMatch(s -> s.weight() != 1);
    String unit = weighted ? "票" : "人";
    return "同意%d%s、不同意%d%s、弃权%d%s"
        .formatted(tally.agreed(), unit, tally.refused(), unit, tally.abstained(), unit);
  }
}
