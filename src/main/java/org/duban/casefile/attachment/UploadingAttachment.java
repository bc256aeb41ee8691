package org.duban.casefile.attachment;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.duban.audit.Audit;
import org.duban.casefile.Attachment;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.identity.Actor;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a picture or paper for a task. What it is, its bytes say; pictures are drawn anew, so that
 * nothing hidden in them is kept, and where and when they were taken is kept beside them.
 * Permission: an open task in the case, or one that the actor may enter for its subject (X.14).
 */
@Service
public class UploadingAttachment {

  private static final Logger log = LoggerFactory.getLogger(UploadingAttachment.class);
  private static final Pattern KIND = Pattern.compile("[a-z][a-zA-Z0-9-]{0,31}");
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int MOST_OF_TASK = 60;
  private static final int MOST_WAITING = 300;

  private final AttachmentAccess access;
  private final AttachmentMapper mapper;
  private final KeepingBlobs blobs;
  private final PictureStudio studio;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;
  private final AttachmentQuota quota;
  private final ObjectProvider<UploadScan> scans;
  private final PairingPhotos pairing;
  private final TransactionTemplate transactions;

  UploadingAttachment(
      AttachmentAccess access,
      AttachmentMapper mapper,
      KeepingBlobs blobs,
      PictureStudio studio,
      Ids ids,
      ProductClock clock,
      Audit audit,
      AttachmentQuota quota,
      ObjectProvider<UploadScan> scans,
      PairingPhotos pairing,
      TransactionTemplate transactions) {
    this.pairing = pairing;
    this.transactions = transactions;
    this.quota = quota;
    this.scans = scans;
    this.access = access;
    this.mapper = mapper;
    this.blobs = blobs;
    this.studio = studio;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * The bytes are kept first, then named; a failure between the two leaves nothing but bytes that
   * are cleared later ({@link KeepingBlobs}).
   *
   * @throws DubanException not found or forbidden, see {@link AttachmentAccess}; invalid, if kind,
   *     type, size, pixels or pair are not acceptable, the case or the person has no room left, or
   *     a scanner finds it harmful; conflict, if the scanner or the store does not answer
   */
  public Attachment upload(Upload upload) throws IOException {
    Actor actor = access.requireWorking(upload.caseId());
    if (mapper.countWaiting(actor.personId()) >= MOST_WAITING) {
      throw DubanException.invalid("attachment.waiting", MOST_WAITING);
    }
    FileKind type = check(upload);
    quota.require(upload.caseId(), actor.personId(), upload.bytes().length);
    pairing.check(upload);
    scan(upload.bytes());
    Exif exif = type == FileKind.JPEG ? Exif.of(upload.bytes()) : Exif.NONE;
    Picture picture = type.picture() ? studio.draw(upload.bytes(), type, exif.orientation()) : null;
    byte[] bytes = picture == null ? upload.bytes() : picture.bytes();
    AttachmentRow row =
        new AttachmentRow(
            ids.next(),
            upload.caseId(),
            upload.taskId(),
            upload.kind(),
            FileName.safe(upload.name(), type.extension()),
            type.contentType(),
            bytes.length,
            sha256(bytes),
            blobs.keep(bytes, type.contentType()),
            picture == null ? null : blobs.keep(picture.thumb(), FileKind.JPEG.contentType()),
            upload.takenAt() != null ? upload.takenAt() : exif.takenAt(),
            place(upload.lat(), exif.lat(), 90),
            place(upload.lon(), exif.lon(), 180),
            upload.pairWith(),
            actor.personId(),
            clock.now().truncatedTo(ChronoUnit.MILLIS),
            false);
    transactions.executeWithoutResult(
        tx -> {
          quota.require(row.caseId(), row.uploadedBy(), row.size());
          mapper.insert(row);
          audit.record("attachment.uploaded", "attachment", row.id());
        });
    return row.toAttachment();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void scan(byte[] bytes) {
    for (UploadScan scan : scans) {
      boolean harmless;
      try {
        harmless = scan.harmless(bytes);
      } catch (IOException e) {
        log.warn("An upload could not be scanned: {}", e.getMessage());
        throw DubanException.conflict("attachment.not-scanned");
      }
      if (!harmless) {
        log.warn("An upload was refused as harmful");
        throw DubanException.invalid("attachment.harmful");
      }
    }
  }

  private FileKind check(Upload upload) throws IOException {
    if (!KIND.matcher(upload.kind()).matches()
        || upload.taskId().isBlank()
        || upload.taskId().length() > 64) {
      throw DubanException.invalid("attachment.kind");
    }
    if (upload.bytes().length == 0) {
      throw DubanException.invalid("attachment.empty");
    }
    if (upload.bytes().length > LARGEST) {
      throw DubanException.invalid("attachment.large", LARGEST / 1024 / 1024);
    }
    if (mapper.countOfTask(upload.taskId()) >= MOST_OF_TASK) {
      throw DubanException.invalid("attachment.many", MOST_OF_TASK);
    }
    return FileKind.of(upload.bytes()).orElseThrow(() -> DubanException.invalid("attachment.type"));
  }

  private static @Nullable BigDecimal place(
      @Nullable BigDecimal sent, @Nullable BigDecimal found, int most) {
    if (sent == null) {
      return found;
    }
    if (sent.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      throw DubanException.invalid("attachment.place");
    }
    return sent;
  }
}
