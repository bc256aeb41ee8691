package org.duban.archive;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duban.archive.ArchivePart.Part;
import org.duban.casefile.Attachment;
import org.duban.casefile.CaseDetail;
import org.duban.casefile.FormLines;
import org.duban.casefile.SubmissionView;
import org.duban.casefile.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** The page of an archived case: all of it in one file, nothing fetched from anywhere. */
final class ArchivePage {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final Map<String, String> ENDS =
      Map.of("closed", "办结", "withdrawn", "撤回", "transferred", "移交", "terminated", "终止");

  private static final String STYLE =
      "body{font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif;max-width:960px;margin:2em auto;padding:0 1em;color:#222}"
          + "h1{font-size:22px}h2{font-size:18px;border-bottom:1px solid #ccc;margin-top:2em}h3{font-size:15px;margin:1.4em 0 .3em}"
          + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #ddd;padding:4px 8px;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:30%;background:#f5f7fa;font-weight:normal}"
          + "svg{width:100%;height:auto;border:1px solid #ddd}.at{color:#666;font-size:13px}@media print{body{margin:0}}";

  /** What the page is made of. */
  record Content(
      CaseDetail file,
      List<TimelineEntry> timeline,
      List<SubmissionView> submissions,
      List<Attachment> attachments,
      Map<Long, String> files,
      List<Part> parts,
      List<String> pictures,
      LocalDateTime writtenAt,
      boolean masked) {}

  private final Content content;
  private final Html html;

  private ArchivePage(Content content, UnaryOperator<String> shown) {
    this.content = content;
    this.html = new Html(shown);
  }

  static String write(Content content, UnaryOperator<String> shown) {
    return new ArchivePage(content, shown).write();
  }

  private String write() {
    CaseDetail c = content.file();
    html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'\">")
        .raw("<title>")
        .text(c.caseNo() + " " + c.title())
        .raw("</title><style>" + STYLE + "</style></head><body>\n<h1>")
        .text(c.title())
        .raw("</h1>\n<p class=\"at\">")
        .text("归档时间 " + content.writtenAt().format(MOMENT))
        .text(content.masked() ? "；证件、账号、电话号码已遮盖" : "")
        .text("；各文件的校验值见 SHA256SUMS.txt")
        .raw("</p>\n");
    facts(c);
    content.parts().forEach(this::part);
    submissions();
    attachments();
    timeline();
    links(c);
    if (!content.pictures().isEmpty()) {
      html.heading("流程图（绿色为已办步骤，黄色为在办步骤）");
      content.pictures().forEach(picture -> html.raw("<p>").raw(picture).raw("</p>\n"));
    }
    return html.raw("</body></html>\n").toString();
  }

  private void facts(CaseDetail c) {
    html.heading("事项概况").raw("<table>");
    html.row("编号", c.caseNo())
        .row("种类", c.processName())
        .row("单位", c.unitName())
        .row("对象", c.subjectName())
        .row("开始时间", moment(c.openedAt()))
        .row("办结时间", moment(c.closedAt()))
        .row("办理结果", c.end() == null ? "在办" : ENDS.getOrDefault(c.end(), c.end()))
        .row("办结原因", c.endReason());
    html.raw("</table>\n");
  }

  private void part(Part part) {
    html.heading(part.title()).raw("<table>");
    part.lines().forEach(line -> html.row(line.label(), line.text()));
    html.raw("</table>\n");
  }

  private void submissions() {
    if (content.submissions().isEmpty()) {
      return;
    }
    html.heading("提交的内容");
    for (SubmissionView s : content.submissions()) {
      html.raw("<h3>")
          .text(s.taskName() == null ? s.taskKey() : s.taskName())
          .raw("</h3><p class=\"at\">")
          .text(who(s.who(), s.forWhom(), s.deputyFor()) + " " + moment(s.at()))
          .raw("</p><table>");
      FormLines.of(s.schema(), s.data()).forEach(line -> html.row(line.label(), line.value()));
      html.raw("</table>\n");
    }
  }

  private void attachments() {
    if (content.attachments().isEmpty()) {
      return;
    }
    html.heading("附件").raw("<table>");
    for (Attachment a : content.attachments()) {
      html.raw("<tr><th>")
          .text(moment(a.uploadedAt()))
          .raw("</th><td><a href=\"")
          .text(content.files().get(a.id()))
          .raw("\">")
          .text(a.name())
          .raw("</a></td></tr>\n");
    }
    html.raw("</table>\n");
  }

  private void timeline() {
    html.heading("办理经过").raw("<table>");
    for (TimelineEntry e : content.timeline()) {
      String who = who(e.who(), e.onBehalf(), e.deputyFor());
      html.row(moment(e.at()) + " " + who, e.text());
    }
    html.raw("</table>\n");
  }

  private void links(CaseDetail c) {
    if (c.links().isEmpty()) {
      return;
    }
    html.heading("关联事项").raw("<table>");
    c.links().forEach(l -> html.row(l.caseNo(), l.title()));
    html.raw("</table>\n");
  }

  private static String moment(@Nullable LocalDateTime at) {
    return at == null ? "" : at.format(MOMENT);
  }

  /** Who did it: entered for another, or as another's deputy. */
  private static String who(String who, @Nullable String forWhom, @Nullable String deputyFor) {
    if (deputyFor != null) {
      return "由%s代%s办理".formatted(who, deputyFor);
    }
    return forWhom == null ? who : who + "代" + forWhom;
  }
}
