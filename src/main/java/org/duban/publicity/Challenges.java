package org.duban.publicity;

import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puzzles that make a machine pay for each objection it sends, in place of a picture puzzle from a
 * foreign site. Each is good for one use within its time.
 */
@Service
public class Challenges {

  /** Where issued challenges are kept, for all nodes. */
  public interface Store {

    void add(Challenge challenge, LocalDateTime expiresAt);

    /**
     * Uses it up.
     *
     * @return its difficulty, or -1 if there is none that is still good
     */
    int take(String token, LocalDateTime now);

    void purge(LocalDateTime before);
  }

  private final Store store;
  private final PublicityProperties properties;
  private final ProductClock clock;

  Challenges(Store store, PublicityProperties properties, ProductClock clock) {
    this.store = store;
    this.properties = properties;
    this.clock = clock;
  }

  @Transactional
  public Challenge issue() {
    store.purge(clock.now());
    Challenge challenge = new Challenge(Codes.token(), properties.challengeDifficulty());
    store.add(challenge, clock.now().plus(properties.challengeLife()));
    return challenge;
  }

  /**
   * @throws DubanException invalid, if it is unknown, used, too old or not solved
   */
  @Transactional
  public void redeem(Solution solution) {
    int difficulty = store.take(solution.token(), clock.now());
    if (difficulty < 0 || !solution.solves(difficulty)) {
      throw DubanException.invalid("publicity.challenge");
    }
  }
}
