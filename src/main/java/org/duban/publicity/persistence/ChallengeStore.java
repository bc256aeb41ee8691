package org.duban.publicity.persistence;

import java.time.LocalDateTime;
import org.duban.publicity.Challenge;
import org.duban.publicity.Challenges;
import org.springframework.stereotype.Repository;

@Repository
class ChallengeStore implements Challenges.Store {

  private final ChallengeMapper mapper;

  ChallengeStore(ChallengeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(Challenge challenge, LocalDateTime expiresAt) {
    mapper.insert(challenge.token(), challenge.difficulty(), expiresAt);
  }

  @Override
  public int take(String token, LocalDateTime now) {
    Integer difficulty = mapper.difficulty(token, now);
    if (difficulty == null) {
      return -1;
    }
    mapper.delete(token);
    return difficulty;
  }

  @Override
  public void purge(LocalDateTime before) {
    mapper.purge(before);
  }
}
