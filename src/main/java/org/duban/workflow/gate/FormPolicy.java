package org.duban.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.workflow.FormChecks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges a form: known kinds of fields, texts that are only texts, nothing computed or loaded. */
@Component
class FormPolicy {

  private static final int MAX_BYTES = 300_000;

  private static final Set<String> FIELD_TYPES =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist",
          "datetime",
          "text",
          "group",
          "dynamiclist",
          "table",
          "separator",
          "spacer");

  /** Settings whose expressions the form contract judges. */
  private static final Set<String> JUDGED =
      Set.of(
          "hide",
          "min",
          "max",
          "minLength",
          "maxLength",
          "valuesExpression",
          "dataSource",
          "readonly",
          "required");

  private static final Pattern MARKUP =
      Pattern.compile("<\\s*[a-zA-Z/!]|javascript:|data:text", Pattern.CASE_INSENSITIVE);

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(30)
                          .maxStringLength(20_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final ObjectProvider<FormChecks> contract;

  FormPolicy(ObjectProvider<FormChecks> contract) {
    this.contract = contract;
  }

  /** Id of the form, if it can be read. */
  Optional<String> check(byte[] content, Findings findings) {
    if (content.length > MAX_BYTES) {
      findings.file("workflow.gate.too-large", MAX_BYTES / 1000);
      return Optional.empty();
    }
    JsonNode form;
    try {
      form = json.readTree(content);
    } catch (JacksonException e) {
      findings.file("workflow.gate.form-unreadable", String.valueOf(e.getOriginalMessage()));
      return Optional.empty();
    }
    String id = form.path("id").asString("");
    if (!form.isObject() || !id.matches("[A-Za-z_][A-Za-z0-9_.-]{0,100}")) {
      findings.file("workflow.gate.form-id");
      return Optional.empty();
    }
    if (!form.path("components").isArray()) {
      findings.file("workflow.gate.form-unreadable", "components");
    }
    form.path("components").forEach(field -> field(field, findings));
    texts(form, "", "", findings);
    contract.ifAvailable(
        c ->
            c.unsupported(new String(content, StandardCharsets.UTF_8))
                .forEach(p -> findings.at(p.path(), p.code(), p.args().toArray())));
    return Optional.of(id);
  }

  private static void field(JsonNode field, Findings findings) {
    String type = field.path("type").asString("");
    if (!FIELD_TYPES.contains(type)) {
      findings.at(place(field), "workflow.gate.form-field-type", type);
    }
    field.path("components").forEach(inner -> field(inner, findings));
  }

  private void texts(JsonNode node, String setting, String place, Findings findings) {
    String here = node.isObject() && !place(node).isEmpty() ? place(node) : place;
    if (node.isString()) {
      String text = node.asString();
      boolean judged = JUDGED.contains(setting) && contract.getIfAvailable() != null;
      if (text.stripLeading().startsWith("=") && !judged) {
        findings.at(here, "workflow.gate.form-expression", text);
      } else if (MARKUP.matcher(text).find() || text.contains("${") || text.contains("#{")) {
        findings.at(here, "workflow.gate.form-markup", text);
      }
    }
    if (node.isObject()) {
      node.properties().forEach(p -> texts(p.getValue(), p.getKey(), here, findings));
    } else {
      node.forEach(inner -> texts(inner, "", here, findings));
    }
  }

  private static String place(JsonNode field) {
    return field.path("key").asString(field.path("id").asString(""));
  }
}
