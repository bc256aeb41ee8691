package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duban.platform.error.Problem;
import org.duban.workflow.TaskChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A task that several people sign is drawn so that it can be decided. */
@Component
class SigningChecks implements TaskChecks {

  private final Seating seating;
  private final JsonMapper json;

  SigningChecks(Seating seating, JsonMapper json) {
    this.seating = seating;
    this.json = json;
  }

  @Override
  public List<Problem> check(DrawnTask task) {
    List<Problem> problems = new ArrayList<>();
    if (SigningRule.isIn(task.properties())) {
      SigningRule.read(task.properties(), seating::knowsRole, problems)
          .ifPresent(
              rule -> {
                loop(rule, task.loop(), problems);
                field(rule, task.form(), problems);
                if (!rule.result().matches("[A-Za-z_]\\w{0,60}")) {
                  problems.add(Problem.at("", "handling.sign.gate.result", rule.result()));
                }
              });
    }
    return problems;
  }

  private static void loop(SigningRule rule, @Nullable DrawnLoop loop, List<Problem> problems) {
    boolean inOrder = rule.way() == SigningWay.ORDER;
    if (loop == null || loop.sequential() != inOrder) {
      problems.add(
          Problem.at(
              "", inOrder ? "handling.sign.gate.sequential" : "handling.sign.gate.parallel"));
    } else if (loop.completed()) {
      problems.add(Problem.at("", "handling.sign.gate.loop"));
    }
  }

  private void field(SigningRule rule, @Nullable String form, List<Problem> problems) {
    if (form == null) {
      return;
    }
    Optional<JsonNode> field = parsed(form).flatMap(f -> find(f, rule.field()));
    if (field.isEmpty()) {
      problems.add(Problem.at("", "handling.sign.gate.field", rule.field()));
      return;
    }
    List<String> offered = offered(field.get());
    Stream.of(rule.agree(), rule.abstain())
        .filter(v -> !v.isEmpty() && !offered.contains(v))
        .forEach(
            v ->
                problems.add(
                    Problem.at(
                        "",
                        "handling.sign.gate.option",
                        rule.field(),
                        v,
                        String.join("、", offered))));
    if (!field.get().path("type").asString("").equals("checkbox")
        && !field.get().path("validate").path("required").asBoolean(false)) {
      problems.add(Problem.at("", "handling.sign.gate.required", rule.field()));
    }
  }

  private Optional<JsonNode> parsed(String form) {
    try {
      return Optional.of(json.readTree(form));
    } catch (JacksonException unreadable) {
      // the gate says so elsewhere
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> find(JsonNode part, String key) {
    for (JsonNode component : part.path("components")) {
      if (component.path("key").asString("").equals(key)) {
        return Optional.of(component);
      }
      // what stands in a group without a path of its own is a field of the form
      Optional<JsonNode> within =
          component.path("path").asString("").isEmpty() ? find(component, key) : Optional.empty();
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.empty();
  }

  private static List<String> offered(JsonNode field) {
    return switch (field.path("type").asString("")) {
      case "checkbox" -> List.of("true", "false");
      case "radio", "select" ->
          StreamSupport.stream(field.path("values").spliterator(), false)
              .map(v -> v.path("value").asString(""))
              .toList();
      default -> List.of();
    };
  }
}
