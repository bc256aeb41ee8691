package org.duban.campaign;

import java.util.Optional;

/** The open task at which a declaration is filled in. */
public interface OpenSheets {

  /** A task by id and name. */
  record Sheet(String taskId, String name) {}

  Optional<Sheet> of(String caseNo);
}
