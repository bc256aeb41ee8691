package org.duban.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.duban.inbox.TaskDetail;
import org.duban.organisation.Posts;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the people of the demonstration county write into forms: required fields from the form
 * itself, the telling ones by task.
 */
@Component
class DemoAnswers {

  private static final Set<String> SHOWN =
      Set.of("text", "html", "separator", "spacer", "image", "button");
  private static final List<String> ITEMS =
      List.of("land_unlicensed", "discharge_farming", "land_unreplaced", "discharge_workshop");
  private static final List<String> PLACES = List.of("村东头老屋旁", "溪边鱼塘", "晒谷场北侧", "公路边仓库");
  private static final List<String> DETAILS =
      List.of("附属用房约 36 平方米，未办审批", "养殖尾水未经处理直接外排", "新房已建成，旧房未拆除", "小作坊污水未接管");

  private final Posts posts;
  private final ProductClock clock;

  DemoAnswers(Posts posts, ProductClock clock) {
    this.posts = posts;
    this.clock = clock;
  }

  ObjectNode answer(TaskDetail task, String actorName, RandomGenerator random) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    if (task.form() != null) {
      fill(task.form().schema().path("components"), task.form().data(), data, actorName);
    }
    switch (task.taskKey()) {
      case "Task_FillDeclaration" -> declare(data, random, task.line().unitCode());
      case "Task_VerifyDeclaration" -> verify(data, random);
      case "Task_AssignHelper" -> data.put("helper", helper(task.line().unitCode()));
      case "Task_Draft" -> draft(data);
      case "Task_Defend" -> data.put("statement", "对事实没有异议；已经主动配合整改，请求从轻处理。");
      case "Task_Deliver" -> data.put("receiver", task.line().subjectName());
      case "Task_ConfirmFinding" -> data.put("deadline", clock.today().plusDays(15).toString());
      case "Task_ListInstitution", "Task_ChooseCase" -> data.put("next", "last");
      case "Task_TalkOmission" -> data.put("reason", "away").put("record", "外出务工，已电话提醒补报。");
      default -> {
        // the form's own answers do
      }
    }
    return data;
  }

  private long helper(String village) {
    return posts.holders("HELPER", village).stream().sorted().findFirst().orElseThrow();
  }

  /**
   * Every second has something to declare where problems are to be seen, every fourth elsewhere.
   */
  private static void declare(ObjectNode data, RandomGenerator random, String village) {
    boolean rich = village.startsWith(DemoPopulation.township(3));
    if (random.nextInt(rich ? 2 : 4) == 0) {
      int pick = random.nextInt(ITEMS.size());
      String item = ITEMS.get(pick);
      data.put(item, "yes");
      data.put(item + "_place", PLACES.get(random.nextInt(PLACES.size())));
      data.put(item + "_detail", DETAILS.get(pick));
    }
  }

  /** A measure of the class that the rules propose. */
  private void draft(ObjectNode data) {
    String outcome = data.path("outcome").asString("");
    if (outcome.equals("SEVERE")) {
      data.put("vetoUntil", clock.today().plusYears(1).toString());
      data.putArray("kinds").add("ADMONITION").add("VETO");
      return;
    }
    data.putArray("kinds")
        .add(
            switch (outcome) {
              case "EXEMPT" -> "EXEMPT";
              case "LENIENT" -> "TALK";
              case "NORMAL" -> "CRITICISM";
              default -> "ADMONITION";
            });
  }

  private static void verify(ObjectNode data, RandomGenerator random) {
    if (random.nextInt(14) == 0) {
      data.put("result", "return").put("reason", "面积未填写，请补充后重新提交。");
    }
  }

  private void fill(JsonNode components, JsonNode shown, ObjectNode data, String actorName) {
    for (JsonNode field : components) {
      String type = field.path("type").asString("");
      if (type.equals("group")) {
        fill(field.path("components"), shown, data, actorName);
      } else if (!SHOWN.contains(type) && writable(field) && wanted(field)) {
        JsonNode before = shown.path(field.path("key").asString(""));
        if (before.isMissingNode() || before.isNull()) {
          value(field, type, shown, data, actorName);
        } else {
          data.set(field.path("key").asString(""), before);
        }
      }
    }
  }

  private static boolean writable(JsonNode field) {
    return !field.path("readonly").asBoolean(false) && !field.path("disabled").asBoolean(false);
  }

  private static boolean wanted(JsonNode field) {
    return field.path("validate").path("required").asBoolean(false);
  }

  private void value(
      JsonNode field, String type, JsonNode shown, ObjectNode data, String actorName) {
    String key = field.path("key").asString("");
    switch (type) {
      case "checkbox" -> data.put(key, true);
      case "number" -> data.put(key, field.path("validate").path("min").asInt(1));
      case "radio", "select" -> data.put(key, first(field, shown));
      case "checklist", "taglist" -> data.putArray(key).add(first(field, shown));
      case "datetime" -> data.put(key, date(field));
      default -> data.put(key, text(key, field.path("label").asString(""), actorName));
    }
  }

  /** The first choice, of the form or of the data that it shows. */
  private static String first(JsonNode field, JsonNode shown) {
    JsonNode choices =
        field.has("valuesKey")
            ? shown.path(field.path("valuesKey").asString(""))
            : field.path("values");
    return choices.path(0).path("value").asString("");
  }

  private String date(JsonNode field) {
    LocalDate day = clock.today();
    return switch (field.path("subtype").asString("date")) {
      case "datetime" -> day + "T10:00";
      case "time" -> "10:00";
      default -> day.toString();
    };
  }

  private static String text(String key, String label, String actorName) {
    if (label.contains("签名") || label.contains("签发") || label.contains("责任人")) {
      return actorName;
    }
    return switch (key) {
      case "hotline" -> "0990-1234567";
      case "noticeNumber" -> "通告第1号";
      case "plan" -> "成立工作专班，按村分片，逐人建账，每周调度。";
      case "mechanism" -> "日碰头、周通报、月小结。";
      case "duties" -> "主要领导负总责，驻村干部包村，支部书记包人。";
      case "publicity" -> "党员大会动员，公开栏张贴，广播每日播放。";
      default -> label.isBlank() ? "按要求办理。" : "已按要求办理：" + label;
    };
  }
}
