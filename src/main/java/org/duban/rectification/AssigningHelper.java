package org.duban.rectification;

import java.time.LocalDate;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Relatives;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the one who must put a wrong right a helper, who has talked with him and stays to the end
 * (P1.5). Competent is whoever the process routes it to.
 */
@Service
public class AssigningHelper {

  private final Rectifications rectifications;
  private final People people;
  private final Relatives relatives;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  AssigningHelper(
      Rectifications rectifications,
      People people,
      Relatives relatives,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.rectifications = rectifications;
    this.people = people;
    this.relatives = relatives;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found, if there is no such person; invalid, if the helper is the
   *     subject or a relative, or the talk is yet to come
   */
  @Transactional
  public void assign(long caseId, long helperId, LocalDate talkedOn) {
    Person helper = people.require(helperId);
    Rectification rectification =
        rectifications
            .find(caseId)
            .orElseThrow(() -> DubanException.notFound("rectification.not-open", caseId));
    Long person = rectification.personId();
    if (person != null && relatives.related(person, helperId)) {
      throw DubanException.invalid("rectification.helper-is-relative", helper.name());
    }
    if (talkedOn.isAfter(clock.today())) {
      throw DubanException.invalid("rectification.talk-in-future");
    }
    rectifications.save(rectification.helpedBy(helperId, talkedOn));
    timeline.record(
        caseId,
        "helper",
        "确定 " + helper.name() + " 为结对帮扶人，" + talkedOn + " 已谈心谈话",
        Map.of("person", helperId));
    audit.record("helper.assigned", "case", caseId, null, String.valueOf(helperId), Audit.OK);
  }
}
