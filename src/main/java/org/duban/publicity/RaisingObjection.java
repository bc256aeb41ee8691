package org.duban.publicity;

import java.util.Map;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anyone objects to a notice that is up, under his name or not, without log-in. Nothing by which he
 * could be known is written anywhere but into the encrypted columns.
 */
@Service
public class RaisingObjection {

  /** Message to the process of the notice. */
  public static final String MESSAGE = "Message_ObjectionRaised";

  private final Notices notices;
  private final Objections objections;
  private final Challenges challenges;
  private final Messages messages;
  private final Cases cases;
  private final Timeline timeline;
  private final ProductClock clock;
  private final Ids ids;

  RaisingObjection(
      Notices notices,
      Objections objections,
      Challenges challenges,
      Messages messages,
      Cases cases,
      Timeline timeline,
      ProductClock clock,
      Ids ids) {
    this.notices = notices;
    this.objections = objections;
    this.challenges = challenges;
    this.messages = messages;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @return the code with which its author can ask for the answer
   * @throws DubanException not found, if no such notice is up; invalid, if the challenge is not
   *     solved; conflict, if the notice just ended
   */
  @Transactional
  public String raise(
      String noticeNumber,
      @Nullable String realName,
      @Nullable String contact,
      String text,
      Solution solution) {
    challenges.redeem(solution);
    Notice notice =
        notices
            .byNumber(noticeNumber)
            .map(n -> notices.lock(n.id()))
            .filter(n -> n.inForce(clock.today()))
            .orElseThrow(() -> DubanException.notFound("publicity.not-in-force", noticeNumber));
    String code = Codes.random();
    objections.add(
        new Objection(
            ids.next(),
            notice.id(),
            realName,
            contact,
            text,
            clock.now(),
            ObjectionStatus.OPEN,
            null,
            null),
        code);
    timeline.record(
        notice.caseId(),
        "objection",
        "收到对 " + notice.number() + " 的一条异议",
        Map.of("notice", notice.id()));
    String caseNo = cases.require(notice.caseId()).number();
    if (!messages.send(MESSAGE, caseNo, Map.of())) {
      throw DubanException.conflict("publicity.not-in-force", noticeNumber);
    }
    return code;
  }
}
