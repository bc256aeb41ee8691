package org.duban.workflow.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.springframework.stereotype.Component;

/** Judges a whole deployment: each file for itself, and whether they fit together. */
@Component
public class DeploymentPolicy {

  private static final int MAX_FILES = 200;
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}A-Za-z0-9._ -]{1,150}\\.(bpmn|dmn|form)");

  private final BpmnPolicy bpmn;
  private final DmnPolicy dmn;
  private final FormPolicy forms;

  DeploymentPolicy(BpmnPolicy bpmn, DmnPolicy dmn, FormPolicy forms) {
    this.bpmn = bpmn;
    this.dmn = dmn;
    this.forms = forms;
  }

  /**
   * @param files contents by file name
   * @throws DubanException invalid, with every refused place, if there is one
   */
  public void require(Map<String, byte[]> files) {
    List<Problem> problems = check(files);
    if (!problems.isEmpty()) {
      throw DubanException.invalid("workflow.gate.refused", problems);
    }
  }

  /** Every refused place, with what to do about it; nothing is evaluated. */
  public List<Problem> check(Map<String, byte[]> files) {
    List<Problem> problems = new ArrayList<>();
    if (files.size() > MAX_FILES) {
      return List.of(Problem.at("", "workflow.gate.too-many-files", MAX_FILES));
    }
    Contents contents = new Contents();
    files.forEach(
        (name, content) -> {
          Findings findings = new Findings(name);
          if (!NAME.matcher(name).matches()) {
            findings.file("workflow.gate.file-kind");
          } else if (name.endsWith(".form")) {
            forms
                .check(content, findings)
                .ifPresent(id -> contents.forms.put(id, new String(content, UTF_8)));
          } else if (name.endsWith(".dmn")) {
            contents.decisions.addAll(dmn.check(content, findings));
          } else {
            contents.mandatoryProcesses.addAll(bpmn.mandatoryProcesses(content));
          }
          problems.addAll(findings.problems());
        });
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".bpmn")) {
            Findings findings = new Findings(name);
            bpmn.check(content, contents, findings);
            problems.addAll(findings.problems());
          }
        });
    return problems;
  }
}
