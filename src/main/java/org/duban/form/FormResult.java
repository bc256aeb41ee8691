package org.duban.form;

import java.util.List;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form made of a submission.
 *
 * @param data the values of the writable fields that the form names, in the form's order; empty
 *     ones left out, check boxes always there
 * @param problems each wrong field with its message, by field path; empty if all is right
 */
public record FormResult(ObjectNode data, List<Problem> problems) {

  public boolean accepted() {
    return problems.isEmpty();
  }

  /**
   * The accepted data.
   *
   * @throws DubanException invalid {@code form.rejected} with every problem, if there is any
   */
  public ObjectNode require() {
    if (!accepted()) {
      throw DubanException.invalid("form.rejected", problems);
    }
    return data;
  }
}
