package org.duban.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormChecks;
import org.duban.workflow.FormExpressions;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may be submitted at a task: the form of that very task decides, on the server (platform,
 * "Form contract"). Needs no permission; whoever calls has checked that the actor may complete the
 * task.
 */
@Service
public class FormContract implements FormChecks {

  private static final int LARGEST = 200_000;
  private static final int CACHED = 500;

  private final JsonMapper json;
  private final ProductClock clock;
  private final FormExpressions expressions;
  private final FieldRights rights;
  private final Map<String, FormSchema> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FormSchema> eldest) {
              return size() > CACHED;
            }
          });

  FormContract(
      JsonMapper json, ProductClock clock, FormExpressions expressions, FieldRights rights) {
    this.json = json;
    this.rights = rights;
    this.expressions = expressions;
    this.clock = clock;
  }

  /**
   * Holds a submission against the form.
   *
   * @param formJson the form as deployed with the task's process
   * @param submitted what the client sent
   * @param shown what the task showed: a field it only shows must be absent or unchanged
   * @return the accepted values, or a problem for each wrong field; nothing is thrown for wrong
   *     input
   * @throws DubanException invalid {@code form.unsupported}, if the form itself cannot be checked
   */
  public FormResult check(String formJson, JsonNode submitted, JsonNode shown) {
    FormSchema form = schema(formJson);
    if (!form.problems().isEmpty()) {
      throw DubanException.invalid("form.unsupported", form.problems());
    }
    if (!submitted.isObject()) {
      return refused("form.object");
    }
    return submitted.toString().length() > LARGEST
        ? refused("form.large")
        : FormCheck.run(form, submitted, shown);
  }

  private FormResult refused(String code) {
    return new FormResult(json.createObjectNode(), List.of(Problem.at("", code)));
  }

  /**
   * What in this form the server could not check, so that it must not be deployed: conditions
   * beyond {@link FormExpressions}, files, computed fields, fields without key or options.
   *
   * @return empty for a form that {@link #check} accepts
   */
  @Override
  public List<Problem> unsupported(String formJson) {
    return schema(formJson).problems();
  }

  @Override
  public List<Problem> unsupported(String formJson, String fieldRights) {
    List<Problem> faults = rights.faults(formJson, fieldRights);
    return faults.isEmpty() ? unsupported(rights.apply(formJson, fieldRights)) : faults;
  }

  private FormSchema schema(String formJson) {
    FormSchema known = read.get(formJson);
    if (known == null) {
      known = FormReader.read(formJson, json, clock, expressions);
      read.put(formJson, known);
    }
    return known;
  }
}
