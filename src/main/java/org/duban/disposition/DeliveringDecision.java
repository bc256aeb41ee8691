package org.duban.disposition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.calendar.WorkCalendar;
import org.duban.campaign.Declarations;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters how the decision reached the person; from then on the time to appeal runs (X.2). */
@Service
public class DeliveringDecision {

  private static final String TASK = "Task_Deliver";
  private static final String REFUSED = "REFUSED";
  private static final String NOTICE = "NOTICE";

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final Declarations declarations;
  private final Rules rules;
  private final WorkCalendar calendar;
  private final DispositionWords words;
  private final Timeline timeline;
  private final ProductClock clock;

  DeliveringDecision(
      DispositionMapper rows,
      Dispositions dispositions,
      Declarations declarations,
      Rules rules,
      WorkCalendar calendar,
      DispositionWords words,
      Timeline timeline,
      ProductClock clock) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.declarations = declarations;
    this.rules = rules;
    this.calendar = calendar;
    this.words = words;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if the day is yet to come or before the decision, or a refused
   *     delivery has not two witnesses
   */
  @Transactional
  public void deliver(long caseId) {
    Disposition disposition = dispositions.lock(caseId);
    DispositionDecision decision = dispositions.requireDecision(caseId);
    Answer answer = dispositions.answer(caseId, TASK);
    LocalDate day = Objects.requireNonNull(answer.date("deliveredOn"));
    if (day.isAfter(clock.today()) || day.isBefore(decision.decidedOn())) {
      throw DubanException.invalid("disposition.delivery-day");
    }
    String way = answer.text("way");
    if (way.equals(REFUSED) && answer.text("witnesses").split("[、,，]").length < 2) {
      throw DubanException.invalid("disposition.witnesses");
    }
    LocalDate delivered =
        way.equals(NOTICE) ? day.plusDays(rules.number("disposition.notice.days")) : day;
    rows.deliver(
        caseId,
        way,
        delivered,
        Stream.of(answer.text("receiver"), answer.text("witnesses"), answer.text("place"))
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining("；")),
        answer.by(),
        calendar.plusMonths(delivered, rules.number("disposition.appeal.months")));
    dispositions.move(caseId, DispositionStatus.EFFECTIVE);
    if (disposition.campaignId() != null) {
      declarations.disposed(disposition.campaignId(), disposition.personId());
    }
    timeline.record(
        caseId,
        "delivered",
        "送达（%s），%s 视为送达".formatted(words.name("delivery", way), delivered),
        Map.of("way", way));
  }
}
