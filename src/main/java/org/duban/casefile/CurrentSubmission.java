package org.duban.casefile;

import java.util.Optional;
import java.util.function.Supplier;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The submission being completed in this thread, for expressions evaluated meanwhile. */
@Component
public class CurrentSubmission {

  private final ThreadLocal<@Nullable Submission> current = new ThreadLocal<>();

  /** Runs the completion of a task with its submission at hand. */
  public <T> T with(Submission submission, Supplier<T> completion) {
    Submission outer = current.get();
    current.set(submission);
    try {
      return completion.get();
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        current.set(outer);
      }
    }
  }

  public Optional<Submission> find() {
    return Optional.ofNullable(current.get());
  }
}
