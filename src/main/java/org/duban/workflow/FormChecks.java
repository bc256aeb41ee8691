package org.duban.workflow;

import java.util.List;
import org.duban.platform.error.Problem;

/** Tells what in a form could not be held against submissions; answered by the form contract. */
public interface FormChecks {

  /** Empty for a form whose every field can be checked on the server. */
  List<Problem> unsupported(String formJson);

  /**
   * What is wrong with the rights a task gives on the fields of its form, or with the form that is
   * left by them; empty if nothing.
   */
  List<Problem> unsupported(String formJson, String fieldRights);
}
