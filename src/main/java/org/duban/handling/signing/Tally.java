package org.duban.handling.signing;

import java.util.Collection;

/** Weights of the votes of a round; {@code open} is who has not said anything yet. */
record Tally(long agreed, long refused, long abstained, long open) {

  static Tally of(Collection<Signer> signers) {
    return new Tally(
        weight(signers, Ballot.AGREE),
        weight(signers, Ballot.REFUSE),
        weight(signers, Ballot.ABSTAIN),
        signers.stream()
            .filter(s -> s.state() == SignerState.OPEN || s.state() == SignerState.WAITING)
            .mapToLong(Signer::weight)
            .sum());
  }

  private static long weight(Collection<Signer> signers, Ballot ballot) {
    return signers.stream()
        .filter(s -> s.state() == SignerState.DONE && s.vote() == ballot)
        .mapToLong(Signer::weight)
        .sum();
  }

  long all() {
    return agreed + refused + abstained + open;
  }

  /** As if all who are open said so. */
  Tally allSay(Ballot ballot) {
    return new Tally(
        agreed + (ballot == Ballot.AGREE ? open : 0),
        refused + (ballot == Ballot.REFUSE ? open : 0),
        abstained + (ballot == Ballot.ABSTAIN ? open : 0),
        0);
  }
}
