package org.duban.inbox.process;

import java.util.Set;
import java.util.TreeSet;
import org.duban.inbox.Projection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tasks changed in a transaction, projected together just before it commits. */
@Component
class ChangedTasks {

  private final ObjectProvider<Projection> projection;

  ChangedTasks(ObjectProvider<Projection> projection) {
    this.projection = projection;
  }

  void created(String taskId) {
    buffer().created.add(taskId);
  }

  void touched(String taskId) {
    Buffer buffer = buffer();
    if (!buffer.created.contains(taskId)) {
      buffer.touched.add(taskId);
    }
  }

  /** The engine has it no more. */
  void ended(String taskId) {
    buffer().ended.add(taskId);
  }

  private Buffer buffer() {
    for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations()) {
      if (s instanceof Buffer buffer && buffer.owner() == this) {
        return buffer;
      }
    }
    Buffer buffer = new Buffer();
    TransactionSynchronizationManager.registerSynchronization(buffer);
    return buffer;
  }

  private final class Buffer implements TransactionSynchronization {

    private Set<String> created = new TreeSet<>();
    private Set<String> touched = new TreeSet<>();
    private Set<String> ended = new TreeSet<>();

    private ChangedTasks owner() {
      return ChangedTasks.this;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      while (!created.isEmpty() || !touched.isEmpty() || !ended.isEmpty()) {
        Set<String> add = created;
        Set<String> refresh = touched;
        Set<String> gone = ended;
        created = new TreeSet<>();
        touched = new TreeSet<>();
        ended = new TreeSet<>();
        add.removeAll(gone);
        refresh.removeAll(gone);
        projection.getObject().end(gone);
        projection.getObject().add(add);
        projection.getObject().refresh(refresh);
      }
    }
  }
}
