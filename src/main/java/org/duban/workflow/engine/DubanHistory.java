package org.duban.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: instances, activities, tasks, decisions with inputs and matched rules,
 * incidents, the job log. No variables: they hold ids only, and what people submitted, the timeline
 * and the audit are rows of our own, which outlive the engine's.
 */
class DubanHistory extends AbstractHistoryLevel {

  static final String NAME = "duban";

  private static final Set<HistoryEventTypes> LEFT_OUT =
      EnumSet.of(
          HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
          HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
          HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
          HistoryEventTypes.FORM_PROPERTY_UPDATE,
          HistoryEventTypes.IDENTITY_LINK_ADD,
          HistoryEventTypes.IDENTITY_LINK_DELETE,
          HistoryEventTypes.USER_OPERATION_LOG);

  /** Stored in the engine's properties; apart from those of its own levels (0 to 3). */
  @Override
  public int getId() {
    return 20;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
    return !(type instanceof HistoryEventTypes known) || !LEFT_OUT.contains(known);
  }
}
