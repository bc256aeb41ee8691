package org.duban.disposition.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.disposition.CollectingFacts;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionDecision;
import org.duban.disposition.DispositionDraft;
import org.duban.disposition.DispositionWords;
import org.duban.disposition.Dispositions;
import org.duban.disposition.DraftingDecision;
import org.duban.disposition.Outcome;
import org.duban.disposition.PersonStandings;
import org.duban.disposition.ProblemFact;
import org.duban.inbox.FormPrefill;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of a disposition show: facts, draft, defence, review, decision. */
@Component
class DispositionPrefill implements FormPrefill {

  private static final Set<String> PROCESSES =
      Set.of("disposition", "disposition-decision", "disposition-effect");

  /** An option of a form. */
  private record Choice(String label, String value) {}

  private final Dispositions dispositions;
  private final CollectingFacts collecting;
  private final DraftingDecision drafting;
  private final PersonStandings standings;
  private final DispositionWords words;
  private final Sanctions sanctions;
  private final ProductClock clock;

  DispositionPrefill(
      Dispositions dispositions,
      CollectingFacts collecting,
      DraftingDecision drafting,
      PersonStandings standings,
      DispositionWords words,
      Sanctions sanctions,
      ProductClock clock) {
    this.dispositions = dispositions;
    this.collecting = collecting;
    this.drafting = drafting;
    this.standings = standings;
    this.words = words;
    this.sanctions = sanctions;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return PROCESSES.contains(processKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> shown = new LinkedHashMap<>();
    dispositions
        .ofCase(caseId)
        .ifPresent(
            d -> {
              facts(d, shown);
              List<DispositionDraft> drafts = dispositions.drafts(caseId);
              if (drafts.isEmpty() || dispositions.decision(caseId).isEmpty()) {
                proposal(d, drafts, shown);
              }
              if (!drafts.isEmpty()) {
                draft(drafts.get(drafts.size() - 1), shown);
              }
              dispositions.decision(caseId).ifPresent(x -> decision(x, shown));
            });
    return shown;
  }

  private void facts(Disposition d, Map<String, @NonNull Object> shown) {
    shown.put(
        "problems",
        collecting.problems(d.caseId()).stream().map(this::line).collect(Collectors.joining("\n")));
    shown.put(
        "knownFacts",
        "发现方式：%s；自查阶段内自报：%s；整改：%s；到从严日期仍未整改：%s；拒不整改：%s；隐瞒：%s；此前受处理或反弹：%d 次"
            .formatted(
                words.name(d.foundBy()),
                yes(d.declaredInTime()),
                words.name(d.rectified()),
                yes(d.openAtRefusal()),
                yes(d.refused()),
                yes(d.concealed()),
                d.earlier()));
    shown.put("concealed", d.concealed());
    shown.put("standing", Objects.requireNonNullElse(d.standing(), standings.of(d.personId())));
    put(shown, "confirmedFacts", d.statement());
    put(shown, "toleranceReason", d.toleranceReason());
  }

  private String line(ProblemFact p) {
    return "%s %s（%s，%s%s）"
        .formatted(
            p.number(),
            p.description(),
            p.source(),
            p.foundOn(),
            p.rectifiedOn() == null ? "，未整改" : "，" + p.rectifiedOn() + " 整改");
  }

  private void proposal(
      Disposition d, List<DispositionDraft> drafts, Map<String, @NonNull Object> shown) {
    Outcome outcome = d.outcome();
    if (outcome != null) {
      shown.put("proposal", words.name(outcome));
      shown.put("proposalRules", words.rules(d.outcomeRules()));
      shown.put("outcome", outcome.name());
    }
    put(shown, "facts", d.statement());
    shown.put("kindsOffered", drafting.lawful(d).stream().map(DispositionPrefill::choice).toList());
    shown.put(
        "earlierDrafts",
        drafts.stream()
            .map(
                x ->
                    "第%d稿：%s，%s。陈述申辩：%s %s"
                        .formatted(
                            x.no(),
                            words.name(x.outcome()),
                            words.kinds(x.kinds(), clock.today()),
                            x.defenceMode() == null ? "" : words.name(x.defenceMode()),
                            Objects.toString(x.defenceText(), "")))
            .collect(Collectors.joining("\n")));
  }

  private void draft(DispositionDraft d, Map<String, @NonNull Object> shown) {
    shown.put("draftOutcome", words.name(d.outcome()));
    shown.put("draftKinds", words.kinds(d.kinds(), clock.today()) + until(d));
    shown.put("draftFacts", d.facts());
    shown.put("draftEvidence", d.evidence());
    shown.put("draftBasis", d.basis());
    if (d.defenceMode() != null) {
      shown.put("defenceMode", words.name(d.defenceMode()));
    }
    put(shown, "defenceText", d.defenceText());
    put(shown, "reviewText", d.reviewReason());
    shown.put(
        "kindsLighter",
        sanctions.notHeavierThan(d.kinds(), clock.today()).stream()
            .map(DispositionPrefill::choice)
            .toList());
  }

  private void decision(DispositionDecision d, Map<String, @NonNull Object> shown) {
    shown.put("decisionNumber", d.number());
    shown.put("decisionKinds", words.kinds(d.kinds(), d.decidedOn()));
    shown.put("remedy", d.remedy());
    put(shown, "resultText", d.decidedBy() == null ? d.reason() : null);
  }

  private static String until(DispositionDraft d) {
    return d.vetoUntil() == null ? "" : "（一票否决至 " + d.vetoUntil() + "）";
  }

  private static Choice choice(Sanctions.SanctionKind kind) {
    return new Choice(kind.name(), kind.key());
  }

  private static String yes(boolean value) {
    return value ? "是" : "否";
  }

  private static void put(Map<String, @NonNull Object> shown, String key, @Nullable String value) {
    if (value != null) {
      shown.put(key, value);
    }
  }
}
