package org.duban.publicity.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.duban.inbox.FormPrefill;
import org.duban.publicity.Notice;
import org.duban.publicity.NoticeView;
import org.duban.publicity.Objection;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The draft in the forms of a notice's case, and the objection in the form that checks it. */
@Component
class NoticePrefill implements FormPrefill {

  private final NoticeView notices;
  private final TaskService tasks;

  NoticePrefill(NoticeView notices, TaskService tasks) {
    this.notices = notices;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("publicity");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return tasks.getVariable(taskId, "objection") instanceof Long objection
        ? objection(notices.objection(objection))
        : notices.ofCase(caseId).map(NoticePrefill::draft).orElse(Map.of());
  }

  private static Map<String, @NonNull Object> draft(Notice notice) {
    return Map.of(
        "noticeTitle", notice.text().title(),
        "text", notice.text().body(),
        "scope", notice.text().scope());
  }

  private Map<String, @NonNull Object> objection(Objection objection) {
    Notice notice = notices.of(objection);
    String name = objection.realName();
    String contact = objection.contact();
    return Map.of(
        "notice", notice.number() + " " + notice.text().title(),
        "author", (name == null ? "匿名" : "实名：" + name) + (contact == null ? "" : "，" + contact),
        "objection", objection.text());
  }
}
