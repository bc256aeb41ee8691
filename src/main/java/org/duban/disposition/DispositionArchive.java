package org.duban.disposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposal, drafts with the defence, decision, delivery and effect in the archive of the case. */
@Component
class DispositionArchive implements ArchivePart {

  private final Dispositions dispositions;
  private final DispositionWords words;

  DispositionArchive(Dispositions dispositions, DispositionWords words) {
    this.dispositions = dispositions;
    this.words = words;
  }

  @Override
  public boolean supports(CaseFile file) {
    return file.processKey().equals("disposition");
  }

  @Override
  public List<Part> parts(CaseFile file) {
    List<Part> parts = new ArrayList<>();
    dispositions
        .ofCase(file.id())
        .ifPresent(
            d -> {
              parts.add(facts(d));
              dispositions.drafts(file.id()).forEach(x -> parts.add(draft(x)));
              dispositions.decisions(file.id()).forEach(x -> parts.add(decision(x)));
              if (d.delivered()) {
                parts.add(delivery(d));
              }
            });
    return parts;
  }

  private Part facts(Disposition d) {
    List<Line> lines = new ArrayList<>();
    line(lines, "核定的事实", d.statement());
    line(lines, "发现方式", words.name(d.foundBy()));
    line(lines, "整改情况", words.name(d.rectified()));
    line(lines, "情节", d.seriousness() == null ? null : words.name(d.seriousness()));
    line(lines, "容错理由", d.toleranceReason());
    line(lines, "建议档次", d.outcome() == null ? null : words.name(d.outcome()));
    line(lines, "符合的规则", words.rules(d.outcomeRules()));
    return new Part("事实和建议", lines);
  }

  private Part draft(DispositionDraft x) {
    List<Line> lines = new ArrayList<>();
    line(lines, "拟处理档次", words.name(x.outcome()));
    line(lines, "拟处理方式", words.kinds(x.kinds(), x.draftedAt().toLocalDate()));
    line(lines, "与建议不同的理由", x.deviation());
    line(lines, "陈述申辩", x.defenceMode() == null ? null : words.name(x.defenceMode()));
    line(lines, "陈述申辩内容", x.defenceText());
    line(lines, "复核意见", x.reviewReason());
    return new Part("拟处理意见第 %d 稿".formatted(x.no()), lines);
  }

  private Part decision(DispositionDecision x) {
    List<Line> lines = new ArrayList<>();
    line(lines, "当事人", x.subjectLine());
    line(lines, "事实", x.facts());
    line(lines, "证据", x.evidence());
    line(lines, "处理", words.name(x.outcome()) + "：" + words.kinds(x.kinds(), x.decidedOn()));
    line(lines, "依据", x.basis());
    line(lines, "救济途径和期限", x.remedy());
    line(lines, "作出机关和日期", x.authority() + " " + x.decidedOn());
    line(lines, "影响期至", x.effectUntil().toString());
    line(lines, x.no() > 1 ? "变更理由" : "审批意见", x.reason());
    return new Part(x.no() > 1 ? "决定 %s（变更）".formatted(x.number()) : "决定 " + x.number(), lines);
  }

  private Part delivery(Disposition d) {
    List<Line> lines = new ArrayList<>();
    line(lines, "送达方式", words.name("delivery", Objects.toString(d.deliveryWay(), "")));
    line(lines, "送达日期", Objects.toString(d.deliveredOn(), ""));
    line(lines, "签收、见证", d.deliveryDetail());
    line(lines, "申诉截止", Objects.toString(d.windowUntil(), ""));
    line(lines, "执行日期", Objects.toString(d.executedOn(), ""));
    line(lines, "执行情况", d.executionReport());
    return new Part("送达和执行", lines);
  }

  private static void line(List<Line> lines, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(new Line(label, text));
    }
  }
}
