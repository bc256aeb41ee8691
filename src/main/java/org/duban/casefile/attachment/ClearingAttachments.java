package org.duban.casefile.attachment;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what was uploaded and never submitted, then bytes that nothing names any more. Bytes
 * written lately are left alone: an upload may be about to name them.
 */
@Component
class ClearingAttachments {

  private static final Logger log = LoggerFactory.getLogger(ClearingAttachments.class);
  private static final int BATCH = 500;

  private final AttachmentMapper mapper;
  private final KeepingBlobs blobs;
  private final ProductClock clock;
  private final boolean on;

  ClearingAttachments(
      AttachmentMapper mapper,
      KeepingBlobs blobs,
      ProductClock clock,
      @Value("${duban.engine.job-executor:true}") boolean on) {
    this.mapper = mapper;
    this.blobs = blobs;
    this.clock = clock;
    this.on = on;
  }

  @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT6H")
  void scheduled() {
    if (on) {
      clear(Duration.ofDays(7), Duration.ofHours(24));
    }
  }

  /**
   * @param abandonedAfter how long an upload may wait to be submitted
   * @param restFor how long bytes must have been left alone
   * @return how many blobs were removed
   */
  int clear(Duration abandonedAfter, Duration restFor) {
    List<AttachmentRow> abandoned = mapper.abandoned(clock.now().minus(abandonedAfter), BATCH);
    abandoned.forEach(a -> mapper.deleteUnsubmitted(a.id()));
    try {
      return blobs.clear(clock.now().minus(restFor));
    } catch (IOException e) {
      log.warn("Uploads could not be cleared: {}", e.getMessage());
      return 0;
    }
  }
}
