package org.duban.disposition;

import java.util.Map;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters how the person answered the draft: stated, waived, or silent to the end (X.1). */
@Service
public class HearingDefence {

  private static final String TASK = "Task_Defend";

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final DispositionWords words;
  private final Timeline timeline;
  private final ProductClock clock;

  HearingDefence(
      Dispositions dispositions,
      DecisionPaperMapper papers,
      DispositionWords words,
      Timeline timeline,
      ProductClock clock) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.words = words;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if he says that he states, and states nothing
   */
  @Transactional
  public void hear(long caseId) {
    Answer answer = dispositions.answer(caseId, TASK);
    DefenceMode mode = DefenceMode.valueOf(answer.text("mode"));
    if (mode != DefenceMode.WAIVED && answer.text("statement").isEmpty()) {
      throw DubanException.invalid("disposition.statement-missing");
    }
    DispositionDraft draft = dispositions.requireDraft(caseId);
    papers.hear(caseId, draft.no(), mode, answer.textOrNull("statement"), answer.by(), clock.now());
    heard(caseId, draft, mode);
  }

  /** He was told his right and the limit, and did not answer. */
  @Transactional
  public void silent(long caseId) {
    DispositionDraft draft = dispositions.requireDraft(caseId);
    papers.hear(caseId, draft.no(), DefenceMode.SILENT, null, null, clock.now());
    heard(caseId, draft, DefenceMode.SILENT);
  }

  private void heard(long caseId, DispositionDraft draft, DefenceMode mode) {
    dispositions.move(caseId, DispositionStatus.REVIEW);
    timeline.record(
        caseId,
        "heard",
        "陈述申辩（第 %d 稿）：%s".formatted(draft.no(), words.name(mode)),
        Map.of("no", draft.no(), "mode", mode.name()));
  }
}
