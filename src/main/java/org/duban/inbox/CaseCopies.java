package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.inbox.CaseCopy.Kind;
import org.duban.inbox.persistence.CopyMapper;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies in the boxes of copies. Needs no permission: use cases ask before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseCopies {

  private final CopyMapper mapper;
  private final Ids ids;
  private final ProductClock clock;

  CaseCopies(CopyMapper mapper, Ids ids, ProductClock clock) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  /** Puts the case into the boxes of these people; they may read it from now on. */
  public void put(
      Collection<Long> persons,
      long caseId,
      @Nullable String taskId,
      Kind kind,
      long fromPerson,
      String note) {
    LocalDateTime now = clock.now();
    long first = ids.block(persons.size());
    for (long person : persons) {
      mapper.insert(
          new CaseCopy(
              first++, person, caseId, taskId, kind, fromPerson, note, now, null, null, null));
    }
  }

  /** The row, locked until the transaction ends. */
  public Optional<CaseCopy> lock(long id) {
    return mapper.lock(id);
  }

  /** Questions asked at the task, oldest first. */
  public List<CaseCopy> askedAt(String taskId) {
    return mapper.askedAt(taskId);
  }

  /** Questions the person has not answered. */
  public List<CaseCopy> unanswered(long personId) {
    return mapper.unanswered(personId);
  }

  public void read(CaseCopy copy) {
    mapper.read(copy.id(), copy.kind() == Kind.COPY, clock.now());
  }

  public void answer(CaseCopy copy, String text) {
    mapper.answer(copy.id(), text, clock.now());
  }

  /** Lets another answer what the person was asked. */
  public void pass(CaseCopy copy, long toPerson) {
    mapper.pass(copy.id(), toPerson);
  }

  /**
   * Who must not read the case because it concerns him or a relative, or because he stands aside in
   * it, as its open tasks and recusals say.
   */
  public Set<Long> keptOut(long caseId) {
    return mapper.keptOut(caseId);
  }
}
