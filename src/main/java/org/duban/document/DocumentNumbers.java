package org.duban.document;

import java.util.Objects;
import org.duban.document.persistence.NumberMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives document numbers: per issuing office, series and year, from 1, with neither gap nor double
 * (GB/T 9704-2012, 7.2.5: 机关代字、年份、发文顺序号). Whoever takes one holds its series until the end of his
 * transaction; if that is rolled back, the next gets the same number.
 */
@Component
class DocumentNumbers {

  private static final int SLOTS = 32;

  /**
   * @param number as it is written: word, series, full year in hexagonal brackets, no leading zero
   */
  record Given(int year, int seq, String number) {}

  private final NumberMapper numbers;
  private final ProductClock clock;

  DocumentNumbers(NumberMapper numbers, ProductClock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Given next(String issuer, String defaultWord, String series) {
    int year = clock.today().getYear();
    numbers.lock(Math.floorMod(Objects.hash(issuer, series), SLOTS));
    Integer last = numbers.last(issuer, series, year);
    int seq = last == null ? 1 : last + 1;
    if (last == null) {
      numbers.begin(issuer, series, year);
    } else {
      numbers.advance(issuer, series, year);
    }
    return new Given(year, seq, word(issuer, defaultWord) + series + "〔" + year + "〕" + seq + "号");
  }

  /** The number of a draft: a gap where the number will stand. */
  String gap(String issuer, String defaultWord, String series) {
    String word = numbers.word(issuer);
    return (word == null ? defaultWord : word) + series + "〔" + clock.today().getYear() + "〕　号";
  }

  /** A word is one office's for good, so that no two offices write the same number. */
  private String word(String issuer, String defaultWord) {
    String word = numbers.word(issuer);
    if (word != null) {
      return word;
    }
    String unit = issuer.substring(issuer.indexOf('@') + 1);
    for (String proposed : new String[] {defaultWord, defaultWord + unit, issuer}) {
      if (numbers.take(proposed, issuer, clock.now()) == 1) {
        return proposed;
      }
    }
    throw new IllegalStateException("no word for " + issuer);
  }
}
