package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CaseCopies;
import org.duban.inbox.CaseCopy.Kind;
import org.duban.inbox.TaskAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells officials of a case (抄送): it lies in their box of copies and they may read it. Permission:
 * whoever may see the case and holds an office, not only membership.
 */
@Service
public class SendingCopies implements TaskOperation {

  static final int MOST = 50;
  private static final String NO_OFFICE = "MEMBER";

  private final CaseAccess access;
  private final CaseCopies copies;
  private final Colleagues colleagues;
  private final People people;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;

  SendingCopies(
      CaseAccess access,
      CaseCopies copies,
      Colleagues colleagues,
      People people,
      OnceOnly once,
      HandlingRecord record,
      Timeline timeline,
      Audit audit,
      CurrentActor current) {
    this.access = access;
    this.copies = copies;
    this.colleagues = colleagues;
    this.people = people;
    this.once = once;
    this.record = record;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
  }

  @Override
  public String key() {
    return "copy";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return task.task().caseId() != 0 && hasOffice(actor) ? Offer.yes() : Offer.hidden();
  }

  /**
   * Whom the case can be copied to, by name; 50 at most.
   *
   * @throws DubanException not found, if the actor may not see the case; forbidden, if he holds no
   *     office
   */
  @Transactional
  public List<Colleague> candidates(long caseId, @Nullable String text) {
    CaseFile file = requireSending(caseId);
    return colleagues.near(file.unitCode(), text, copies.keptOut(caseId));
  }

  /**
   * @throws DubanException as {@link #candidates}; invalid, if nobody or more than 50 are named, or
   *     one of them is out of reach or must keep out of the case
   */
  @Transactional
  public SentCopies send(
      long caseId, List<Long> personIds, @Nullable String note, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "copies:" + caseId,
        SentCopies.class,
        () -> send(requireSending(caseId), personIds, Reason.optional(note)));
  }

  private SentCopies send(CaseFile file, List<Long> personIds, String note) {
    Actor actor = current.require();
    List<Long> distinct = required(personIds);
    Set<Long> out = copies.keptOut(file.id());
    for (long id : distinct) {
      if (out.contains(id)) {
        throw DubanException.invalid("handling.person.excluded", people.require(id).name());
      }
      colleagues.requireNear(file.unitCode(), id);
    }
    copies.put(distinct, file.id(), null, Kind.COPY, actor.personId(), note);
    String names = names(people, distinct);
    timeline.record(file.id(), "copied", "抄送" + names, Map.of("personIds", distinct, "note", note));
    audit.record("case.copied", "case", file.id(), null, distinct.toString(), Audit.OK);
    record.tell(
        distinct,
        file.id(),
        "task.copied",
        "%s抄送您：%s %s%s"
            .formatted(
                actor.name(), file.number(), file.title(), note.isEmpty() ? "" : "（" + note + "）"));
    return new SentCopies(distinct.size());
  }

  static List<Long> required(List<Long> personIds) {
    List<Long> distinct = personIds.stream().distinct().toList();
    if (distinct.isEmpty()) {
      throw DubanException.invalid("handling.person.none");
    }
    if (distinct.size() > MOST) {
      throw DubanException.invalid("handling.person.many", MOST);
    }
    return distinct;
  }

  static String names(People people, List<Long> personIds) {
    Map<Long, Person> found = people.byId(personIds);
    return String.join(
        "、", personIds.stream().map(found::get).map(p -> p == null ? "" : p.name()).toList());
  }

  private CaseFile requireSending(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    if (!hasOffice(current.require())) {
      throw DubanException.forbidden("handling.copy.office");
    }
    return file;
  }

  private static boolean hasOffice(Actor actor) {
    return actor.personId() != 0
        && actor.posts().stream().anyMatch(post -> !post.role().equals(NO_OFFICE));
  }
}
