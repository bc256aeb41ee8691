package org.duban.publicity.web;

import org.duban.publicity.Challenge;

record PublicChallenge(String token, int difficulty, String algorithm) {

  static PublicChallenge of(Challenge c) {
    return new PublicChallenge(c.token(), c.difficulty(), "SHA-256");
  }
}
