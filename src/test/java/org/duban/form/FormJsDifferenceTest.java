package org.duban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.duban.form.GeneratedForms.Filled;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormExpressions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the server's verdict against that of form-js itself, run by Node: over generated forms and
 * values both find the same fields wrong and take the same data. Where the server refuses more than
 * the browser could know of, its code is named in {@link #STRICTER}.
 */
class FormJsDifferenceTest {

  private static final Path FRONTEND = Path.of("src/main/frontend");
  private static final int FORMS = 70;
  private static final int FILLINGS = 4;

  /** What form-js does not decide: control characters, twice the same choice, real dates. */
  private static final Set<String> STRICTER =
      Set.of("form.characters", "form.repeated", "form.date", "form.time");

  private final JsonMapper json = JsonMapper.builder().build();
  private final FormContract contract =
      new FormContract(json, new ProductClock(), new FormExpressions(), new FieldRights(json));

  @Test
  void shouldJudgeAsFormJsDoes() throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(FRONTEND.resolve("node_modules/@bpmn-io/form-js-viewer")) && node(),
        "Node and the front end's packages are needed");
    // given
    long seed = Long.getLong("duban.seed", 20261122L);
    GeneratedForms generated = new GeneratedForms(seed);
    List<Filled> all = new ArrayList<>();
    for (int i = 0; i < FORMS; i++) {
      all.addAll(generated.next(FILLINGS));
    }
    // when
    JsonNode verdicts = formJs(all);
    // then
    SoftAssertions softly = new SoftAssertions();
    int accepted = 0;
    for (int i = 0; i < all.size(); i++) {
      accepted +=
          compare(all.get(i), verdicts.get(i), "seed " + seed + " no. " + i, softly) ? 1 : 0;
    }
    softly.assertAll();
    assertThat(accepted).as("submissions that both accept").isBetween(all.size() / 50, all.size());
  }

  private boolean compare(Filled filled, JsonNode verdict, String name, SoftAssertions softly) {
    String form = filled.schema().toString();
    softly.assertThat(contract.unsupported(form)).as(name).isEmpty();
    FormResult ours = contract.check(form, verdict.path("sent"), filled.shown());
    String why = name + "\n" + form + "\n" + verdict + "\n" + ours.problems();

    Set<String> theirs = new TreeSet<>(verdict.path("errors").propertyNames());
    Set<String> refused =
        ours.problems().stream()
            .filter(p -> theirs.contains(p.path()) || !stricter(p, verdict))
            .map(Problem::path)
            .collect(Collectors.toCollection(TreeSet::new));
    softly.assertThat(refused).as(why).isEqualTo(theirs);
    if (ours.accepted()) {
      softly.assertThat(leaves(ours.data())).as(why).isEqualTo(sent(verdict));
    }
    // what form-js would not take over, the server refuses if it is sent all the same
    verdict
        .path("values")
        .properties()
        .forEach(
            value -> {
              JsonNode fed = at(filled.data(), value.getKey());
              if (!nothing(fed) && !same(fed, value.getValue())) {
                JsonNode raw = with(verdict.path("sent"), value.getKey(), fed);
                softly
                    .assertThat(contract.check(form, raw, filled.shown()).problems())
                    .as(value.getKey() + " = " + fed + " of " + why)
                    .extracting(Problem::path)
                    .contains(value.getKey());
              }
            });
    return ours.accepted();
  }

  private static boolean stricter(Problem problem, JsonNode verdict) {
    JsonNode value = verdict.path("values").path(problem.path());
    boolean blank = value.isString() && value.stringValue().isBlank();
    return STRICTER.contains(problem.code())
        || (problem.code().equals("form.required") && blank && !value.stringValue().isEmpty());
  }

  /** What the browser sends and the server keeps: nothing empty, nothing that was only shown. */
  private static Map<String, String> sent(JsonNode verdict) {
    Map<String, String> kept = leaves(verdict.path("sent"));
    kept.remove("told");
    return kept;
  }

  private static Map<String, String> leaves(JsonNode data) {
    Map<String, String> leaves = new TreeMap<>();
    collect(data, "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String path, Map<String, String> leaves) {
    boolean rows = node.isArray() && node.valueStream().anyMatch(JsonNode::isObject);
    if (node.isObject()) {
      node.properties()
          .forEach(
              p ->
                  collect(
                      p.getValue(), path.isEmpty() ? p.getKey() : path + "." + p.getKey(), leaves));
    } else if (rows) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), path + "." + i, leaves);
      }
    } else if (!nothing(node) && !(node.isString() && node.stringValue().isBlank())) {
      leaves.put(
          path,
          node.isNumber()
              ? node.decimalValue().stripTrailingZeros().toPlainString()
              : node.toString());
    }
  }

  private static boolean nothing(JsonNode node) {
    return node.isMissingNode()
        || node.isNull()
        || (node.isString() && node.stringValue().isEmpty())
        || (node.isArray() && node.isEmpty());
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue()) == 0
        : a.equals(b);
  }

  private static JsonNode at(JsonNode data, String path) {
    JsonNode node = data;
    for (String step : path.split("\\.")) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return node;
  }

  private static JsonNode with(JsonNode sent, String path, JsonNode value) {
    JsonNode data = sent.deepCopy();
    int last = path.lastIndexOf('.');
    JsonNode holder = last < 0 ? data : at(data, path.substring(0, last));
    ((ObjectNode) holder).set(path.substring(last + 1), value);
    return data;
  }

  private JsonNode formJs(List<Filled> all) throws IOException, InterruptedException {
    ArrayNode cases = json.createArrayNode();
    for (Filled filled : all) {
      ObjectNode one = cases.addObject();
      one.set("schema", filled.schema());
      one.set("shown", filled.shown());
      one.set("data", filled.data());
    }
    Path in = Files.createTempFile("forms", ".json");
    Path out = Files.createTempFile("verdicts", ".json");
    Path said = Files.createTempFile("said", ".txt");
    try {
      Files.writeString(in, cases.toString());
      ProcessBuilder builder = new ProcessBuilder("node", "tools/form-verdicts.mjs");
      builder.environment().put("TZ", "Asia/Shanghai");
      Process process =
          builder
              .directory(FRONTEND.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(said.toFile())
              .start();
      assertThat(process.waitFor()).as(Files.readString(said)).isZero();
      return json.readTree(Files.readString(out));
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.deleteIfExists(said);
    }
  }

  private static boolean node() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
