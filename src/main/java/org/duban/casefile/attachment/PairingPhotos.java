package org.duban.casefile.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.casefile.Attachment;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.casefile.persistence.CaseReads;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;

/**
 * Which pictures show the same thing before and after. Who took the one after says which one it
 * belongs to, of this case or of one joined to it; where a case has just one of each left, those
 * two are taken to belong together.
 */
@Service
public class PairingPhotos {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final AttachmentAccess access;
  private final ReadingAttachments reading;
  private final CaseReads cases;

  PairingPhotos(AttachmentAccess access, ReadingAttachments reading, CaseReads cases) {
    this.access = access;
    this.reading = reading;
    this.cases = cases;
  }

  /**
   * @throws DubanException invalid, if the upload names a picture it cannot be paired with
   */
  void check(Upload upload) {
    Long with = upload.pairWith();
    if (with == null) {
      return;
    }
    AttachmentRow before = access.requireVisible(with);
    boolean near =
        before.caseId() == upload.caseId()
            || cases.links(upload.caseId()).stream().anyMatch(l -> l.caseId() == before.caseId());
    if (!near || !upload.kind().equals(AFTER) || !before.kind().equals(BEFORE)) {
      throw DubanException.invalid("attachment.pair");
    }
  }

  /**
   * Pairs of the case, oldest first; then pictures before that wait for theirs.
   *
   * @throws DubanException not found, if the actor may not see the case
   */
  public List<PhotoPair> ofCase(long caseId) {
    Map<Long, Attachment> before = new LinkedHashMap<>();
    List<Attachment> after = new ArrayList<>();
    for (Attachment a : reading.ofCase(caseId)) {
      if (a.kind().equals(BEFORE)) {
        before.put(a.id(), a);
      } else if (a.kind().equals(AFTER)) {
        after.add(a);
      }
    }
    List<PhotoPair> pairs = new ArrayList<>();
    Set<Attachment> alone = new LinkedHashSet<>(before.values());
    List<Attachment> rest = new ArrayList<>();
    for (Attachment a : after) {
      Long with = a.pairWith();
      if (with == null) {
        rest.add(a);
        continue;
      }
      Attachment first = before.get(with);
      if (first != null) {
        alone.remove(first);
        pairs.add(new PhotoPair(first, a));
      } else {
        access.visible(with).ifPresent(row -> pairs.add(new PhotoPair(row.toAttachment(), a)));
      }
    }
    if (alone.size() == 1 && rest.size() == 1) {
      pairs.add(new PhotoPair(alone.iterator().next(), rest.get(0)));
      return pairs;
    }
    alone.forEach(first -> pairs.add(new PhotoPair(first, null)));
    return pairs;
  }
}
