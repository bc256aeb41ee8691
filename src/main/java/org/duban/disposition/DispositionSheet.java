package org.duban.disposition;

import java.util.List;
import java.util.Objects;
import org.duban.casefile.CaseFile;
import org.duban.organisation.People;
import org.duban.transfer.TransferSheet;
import org.duban.transfer.TransferSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What leaves with a transfer: facts, evidence, and the attested statement and defence (X.1). */
@Component
class DispositionSheet implements TransferSource {

  private final Dispositions dispositions;
  private final DispositionWords words;
  private final People people;

  DispositionSheet(Dispositions dispositions, DispositionWords words, People people) {
    this.dispositions = dispositions;
    this.words = words;
    this.people = people;
  }

  @Override
  public boolean supports(CaseFile cause) {
    return cause.processKey().equals("disposition");
  }

  @Override
  public TransferSheet draft(CaseFile cause) {
    DispositionDecision decision = dispositions.requireDecision(cause.id());
    return new TransferSheet(
        "关于建议给予%s处理的移送（%s）"
            .formatted(words.kinds(decision.kinds(), decision.decidedOn()), decision.number()),
        decision.subjectLine() + "。\n" + decision.facts(),
        List.of(decision.evidence().split("\\R")),
        dispositions.lastDraft(cause.id()).map(this::defence).orElse(null));
  }

  private @Nullable String defence(DispositionDraft draft) {
    DefenceMode mode = draft.defenceMode();
    if (mode == null) {
      return null;
    }
    Long by = draft.defenceBy();
    return "%s（%s%s）：%s"
        .formatted(
            words.name(mode),
            Objects.requireNonNull(draft.defenceAt()).toLocalDate(),
            by == null ? "" : "，" + people.require(by).name() + "提交",
            Objects.toString(draft.defenceText(), "无"));
  }
}
