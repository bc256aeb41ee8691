package org.duban.appeal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.appeal.AppealView.AppealKindName;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was appealed against, within which limits, and what came of it, for the archive. */
@Component
class AppealParts implements ArchivePart {

  private final ReadingAppeals reading;
  private final Appeals appeals;

  AppealParts(ReadingAppeals reading, Appeals appeals) {
    this.reading = reading;
    this.appeals = appeals;
  }

  @Override
  public boolean supports(CaseFile file) {
    return file.processKey().equals("appeal") && appeals.find(file.id()).isPresent();
  }

  @Override
  public List<Part> parts(CaseFile file) {
    AppealView a = reading.describe(file);
    return List.of(
        new Part(
            a.kindName(),
            Stream.of(
                    line("原处理事项", a.dispositionCaseNo()),
                    line("适用期限", a.regimeName()),
                    line("申请日期", a.filedOn()),
                    line("申请期限", a.fileBy()),
                    line("申请理由", a.reason()),
                    line("决定期限", a.decideBy()),
                    line("结果", a.outcomeName()),
                    line(
                        "减轻后的处理",
                        a.kinds().stream()
                            .map(AppealKindName::name)
                            .collect(Collectors.joining("、"))),
                    line("理由", a.decisionReason()),
                    line("文号", a.decisionNumber()),
                    line("决定日期", a.decidedOn()),
                    line("送达日期", a.deliveredOn()),
                    line("送达方式", a.deliveryWay()))
                .filter(l -> !l.text().isBlank())
                .toList()));
  }

  private static Line line(String label, @Nullable Object value) {
    return new Line(label, Objects.toString(value, ""));
  }
}
