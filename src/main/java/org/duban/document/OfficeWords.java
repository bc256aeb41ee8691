package org.duban.document;

import java.util.regex.Pattern;
import org.duban.audit.Audit;
import org.duban.document.persistence.NumberMapper;
import org.duban.identity.Permissions;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of issuing offices (机关代字). A word once used is its office's for good; numbers go on
 * counting when it changes. Permission {@code document.manage} at the office's unit.
 */
@Service
public class OfficeWords {

  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}A-Za-z]{1,12}");

  private final NumberMapper numbers;
  private final Permissions permissions;
  private final Units units;
  private final Audit audit;
  private final ProductClock clock;

  OfficeWords(
      NumberMapper numbers, Permissions permissions, Units units, Audit audit, ProductClock clock) {
    this.numbers = numbers;
    this.permissions = permissions;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** Null as long as none is set and no number was given. */
  @Transactional(readOnly = true)
  public @Nullable String of(String role, String unitCode) {
    permissions.require("document.manage", unitCode);
    return numbers.word(role + "@" + unitCode);
  }

  /**
   * Setting the same again changes nothing.
   *
   * @throws DubanException forbidden; invalid, if it is no word; conflict, if it is another
   *     office's
   */
  @Transactional
  public void set(String role, String unitCode, String word) {
    permissions.require("document.manage", unitCode);
    units.require(unitCode);
    if (!WORD.matcher(word).matches()) {
      throw DubanException.invalid("document.word");
    }
    String issuer = role + "@" + unitCode;
    String before = numbers.word(issuer);
    if (word.equals(before)) {
      return;
    }
    boolean taken = numbers.take(word, issuer, clock.now()) == 1;
    if (!taken && numbers.takeAgain(word, issuer, clock.now()) == 0) {
      throw DubanException.conflict("document.word-taken", word);
    }
    audit.record("document.word", "office", issuer, before, word, Audit.OK);
  }
}
