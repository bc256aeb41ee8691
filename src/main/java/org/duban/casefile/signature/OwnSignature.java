package org.duban.casefile.signature;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.casefile.attachment.PictureStudio;
import org.duban.casefile.signature.persistence.SignatureMapper;
import org.duban.casefile.signature.persistence.SignatureMapper.SignatureRow;
import org.duban.identity.CurrentActor;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The picture of one's own signature, drawn or photographed. It is shown where one signs from then
 * on; what was signed before keeps the one of that time. Nobody can set another's.
 */
@Service
public class OwnSignature {

  private static final int LARGEST = 2 * 1024 * 1024;

  private final SignatureMapper mapper;
  private final PictureStudio studio;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;

  OwnSignature(
      SignatureMapper mapper,
      PictureStudio studio,
      @Lazy CurrentActor current,
      Ids ids,
      ProductClock clock,
      Audit audit) {
    this.mapper = mapper;
    this.studio = studio;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /** PNG of at most {@value SignatureInk#WIDTH} by {@value SignatureInk#HEIGHT} pixels. */
  public Optional<byte[]> find() {
    return mapper.current(person()).map(SignatureRow::picture);
  }

  /**
   * The same picture again changes nothing.
   *
   * @param upload PNG or JPEG, at most 2 MB
   * @return since when it is in use
   * @throws DubanException invalid, if it is no picture, too large, or nothing is written on it;
   *     forbidden for accounts that are no person
   */
  @Transactional
  public LocalDateTime set(byte[] upload) throws IOException {
    long person = person();
    if (upload.length > LARGEST) {
      throw DubanException.invalid("attachment.large", LARGEST / 1024 / 1024);
    }
    byte[] picture = SignatureInk.png(studio.open(upload));
    Optional<SignatureRow> before = mapper.current(person);
    if (before.isPresent() && Arrays.equals(before.get().picture(), picture)) {
      return before.get().fromAt();
    }
    LocalDateTime now = clock.now().truncatedTo(ChronoUnit.MILLIS);
    before.ifPresent(row -> end(row, person, now));
    mapper.insert(ids.next(), person, now, picture);
    audit.record("signature.set", "person", person);
    return now;
  }

  /** Nothing happens if there is none. */
  @Transactional
  public void remove() {
    long person = person();
    mapper
        .current(person)
        .ifPresent(
            row -> {
              end(row, person, clock.now().truncatedTo(ChronoUnit.MILLIS));
              audit.record("signature.removed", "person", person);
            });
  }

  private void end(SignatureRow row, long person, LocalDateTime now) {
    mapper.end(row.id(), now);
    mapper.deleteUnused(person);
  }

  private long person() {
    long person = current.require().personId();
    if (person == 0) {
      throw DubanException.forbidden("signature.no-person");
    }
    return person;
  }
}
