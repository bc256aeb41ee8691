package org.duban.casefile.attachment;

import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.platform.error.DubanException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much may be kept for one case and from one person, so that nobody fills the store for all.
 * Uploads at the same moment may together go over it by their own size.
 */
@Component
class AttachmentQuota {

  private static final long MB = 1024 * 1024;

  private final AttachmentMapper mapper;
  private final long ofCase;
  private final long ofPerson;

  AttachmentQuota(
      AttachmentMapper mapper,
      @Value("${duban.attachments.case-quota-mb:1024}") long ofCase,
      @Value("${duban.attachments.person-quota-mb:10240}") long ofPerson) {
    this.mapper = mapper;
    this.ofCase = ofCase;
    this.ofPerson = ofPerson;
  }

  /**
   * @throws DubanException invalid, if that much more is too much for the case or the person
   */
  void require(long caseId, long personId, long size) {
    if (mapper.sizeOfCase(caseId) + size > ofCase * MB) {
      throw DubanException.invalid("attachment.case-full", ofCase);
    }
    if (mapper.sizeOfPerson(personId) + size > ofPerson * MB) {
      throw DubanException.invalid("attachment.person-full", ofPerson);
    }
  }
}
