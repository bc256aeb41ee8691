package org.duban.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.organisation.Units;
import org.duban.publicity.NoticeDraft;
import org.duban.publicity.NoticeSource;
import org.duban.publicity.NoticeText;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Component;

/**
 * Typical cases chosen in a campaign's fourth stage as a public notice (P4.13); source {@code
 * typical:<case of the campaign>}. Only what was written for the public is told, never the case.
 */
@Component
class TypicalCaseNotice implements NoticeSource {

  private static final String PREFIX = "typical:";
  private static final String TASK = "Task_ChooseCase";

  private final Submissions submissions;
  private final Cases cases;
  private final Units units;

  TypicalCaseNotice(Submissions submissions, Cases cases, Units units) {
    this.submissions = submissions;
    this.cases = cases;
    this.units = units;
  }

  @Override
  public boolean supports(String source) {
    return source.startsWith(PREFIX);
  }

  @Override
  public NoticeDraft draft(String source, CaseFile notice) {
    CaseFile campaign = cases.require(Long.parseLong(source.substring(PREFIX.length())));
    List<Submission> chosen =
        submissions.of(campaign.id()).stream().filter(s -> s.taskKey().equals(TASK)).toList();
    String unit = units.require(notice.unitCode()).name();
    String text =
        "现将专项行动中的典型案例公布如下，请对照学习、引以为戒：\n"
            + part(chosen, "model", "一、正面典型")
            + part(chosen, "negative", "二、反面典型");
    return new NoticeDraft("typical-cases", new NoticeText(unit + "专项行动典型案例", text.strip(), unit));
  }

  private static String part(List<Submission> chosen, String kind, String heading) {
    String cases =
        chosen.stream()
            .filter(s -> s.data().path("caseKind").asString("").equals(kind))
            .map(
                s ->
                    s.data().path("caseTitle").asString("")
                        + "。"
                        + s.data().path("caseText").asString(""))
            .distinct()
            .collect(Collectors.joining("\n"));
    return cases.isEmpty() ? "" : heading + "\n" + cases + "\n";
  }
}
