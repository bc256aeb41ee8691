package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the engine shows of a case: its diagram and how far it has come. */
public interface CaseEngineView {

  /**
   * @param bpmn the model as deployed, with its picture
   * @param active ids of the elements where the token is
   * @param done ids of the elements passed
   * @param incidents ids of the elements where something failed
   */
  record Diagram(String bpmn, List<String> active, List<String> done, List<String> incidents) {}

  /**
   * A step of the case for the progress line.
   *
   * @param state {@code done} or {@code active}
   */
  record Step(
      String key, String name, String state, LocalDateTime from, @Nullable LocalDateTime to) {}

  Diagram diagram(CaseFile file);

  /**
   * The diagram of the case and of each process it called, its own first; none if history is gone.
   */
  List<Diagram> diagrams(CaseFile file);

  List<Step> steps(CaseFile file);

  /** The form of that key in the deployment the case runs on, as JSON. */
  Optional<String> form(CaseFile file, String formKey);

  /** The name of the process of that key. */
  String processName(String processKey);
}
