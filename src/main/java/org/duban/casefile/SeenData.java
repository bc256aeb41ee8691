package org.duban.casefile;

import java.util.Set;
import org.duban.form.FieldRights;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What of a submission the actor may see: his own words whole, of others without the fields that
 * the model hides from him at his tasks. Holders of {@code case.view} at the case's unit see all.
 */
@Component
class SeenData {

  private final HiddenFields hidden;
  private final FieldRights rights;
  private final Permissions permissions;
  private final CurrentActor current;

  SeenData(
      @Lazy HiddenFields hidden,
      FieldRights rights,
      @Lazy Permissions permissions,
      @Lazy CurrentActor current) {
    this.hidden = hidden;
    this.rights = rights;
    this.permissions = permissions;
    this.current = current;
  }

  /** Names of what is kept from the actor in this case. */
  Set<String> keptFrom(CaseFile file) {
    return permissions.allowed("case.view", file.unitCode())
        ? Set.of()
        : hidden.at(file, current.require());
  }

  JsonNode of(Submission submission, Set<String> kept) {
    Actor actor = current.require();
    Long forWhom = submission.forPersonId();
    boolean own =
        submission.personId() == actor.personId()
            || (forWhom != null && forWhom == actor.personId());
    return own || kept.isEmpty() ? submission.data() : rights.without(submission.data(), kept);
  }
}
