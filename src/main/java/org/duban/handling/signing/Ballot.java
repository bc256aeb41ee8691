package org.duban.handling.signing;

/** What a signer said. */
public enum Ballot {
  AGREE,
  REFUSE,
  ABSTAIN
}
