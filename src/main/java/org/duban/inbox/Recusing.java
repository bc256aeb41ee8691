package org.duban.inbox;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.RecusalMapper;
import org.duban.organisation.People;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recusal (X.3): declared by the handler, which holds at once, or asked for by the subject and
 * decided. Whoever stands aside is kept out of every open and later task of the case; the tasks
 * move in the same transaction.
 */
@Service
@Transactional
public class Recusing {

  private static final int LONGEST = 500;

  private final TaskAccess access;
  private final CaseAccess caseAccess;
  private final Cases cases;
  private final RecusalMapper mapper;
  private final InboxReads reads;
  private final Routing routing;
  private final Rerouting rerouting;
  private final People people;
  private final Units units;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Ids ids;
  private final ProductClock clock;

  Recusing(
      TaskAccess access,
      CaseAccess caseAccess,
      Cases cases,
      RecusalMapper mapper,
      InboxReads reads,
      Routing routing,
      Rerouting rerouting,
      People people,
      Units units,
      Timeline timeline,
      Audit audit,
      CurrentActor current,
      Permissions permissions,
      Ids ids,
      ProductClock clock) {
    this.access = access;
    this.caseAccess = caseAccess;
    this.cases = cases;
    this.mapper = mapper;
    this.reads = reads;
    this.routing = routing;
    this.rerouting = rerouting;
    this.people = people;
    this.units = units;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The handler of a task stands aside in its case.
   *
   * @throws DubanException invalid, if no reason is given; as {@link CompletingTask} for who may
   */
  public void declare(String taskId, String reason) {
    Actor actor = current.require();
    OpenTask task = access.forHandling(taskId, actor).task().task();
    if (actor.personId() == 0 || task.caseId() == 0) {
      throw DubanException.forbidden("inbox.not-yours");
    }
    standAside(task.caseId(), actor.personId(), actor.personId(), required(reason));
  }

  /** Keeps someone out of a case as decided elsewhere, e.g. by a process. No permission. */
  public void exclude(long caseId, long personId, String reason) {
    cases.require(caseId);
    people.require(personId);
    standAside(caseId, personId, current.find().map(Actor::personId).orElse(0L), required(reason));
  }

  /**
   * The subject of a case asks that someone stand aside.
   *
   * @throws DubanException forbidden, if the actor is not the subject; conflict, if that was asked
   */
  public Recusal ask(long caseId, long personId, String reason) {
    Actor actor = current.require();
    requireSubject(caseId);
    people.require(personId);
    if (mapper.standing(caseId, personId).isPresent()) {
      throw DubanException.conflict("inbox.recusal.asked");
    }
    Recusal recusal =
        new Recusal(
            ids.next(),
            caseId,
            personId,
            actor.personId(),
            clock.now(),
            required(reason),
            Recusal.ASKED);
    mapper.insert(recusal);
    timeline.record(
        caseId, "recusal-asked", "当事人申请回避", Map.of("personId", personId, "recusal", recusal.id()));
    audit.record("recusal.asked", "case", caseId, null, String.valueOf(personId), Audit.OK);
    return recusal;
  }

  /**
   * Whose recusal the subject can ask for: those who have an open task of the case or submitted in
   * it, without the subject himself.
   *
   * @throws DubanException forbidden, if the actor is not the subject
   */
  @Transactional(readOnly = true)
  public List<CaseHandler> handlers(long caseId) {
    CaseFile file = requireSubject(caseId);
    Set<Long> ids = new LinkedHashSet<>(mapper.actedIn(caseId));
    reads
        .ofCase(caseId)
        .forEach(task -> routing.find(task.taskId()).ifPresent(f -> ids.addAll(f.eligible())));
    ids.remove(file.subjectPersonId());
    return people.byId(ids).values().stream()
        .map(
            p ->
                new CaseHandler(
                    p.id(),
                    p.name(),
                    units.find(p.unitCode()).map(Unit::name).orElse(p.unitCode()),
                    mapper.standing(caseId, p.id()).isPresent()))
        .sorted(Comparator.comparing(CaseHandler::unitName).thenComparing(CaseHandler::name))
        .toList();
  }

  private CaseFile requireSubject(long caseId) {
    Actor actor = current.require();
    CaseFile file = caseAccess.requireVisible(caseId);
    if (file.subjectPersonId() == null || file.subjectPersonId() != actor.personId()) {
      throw DubanException.forbidden("inbox.recusal.subject-only");
    }
    return file;
  }

  /** Requests to be decided in the actor's scope of {@code routing.desk}. */
  @Transactional(readOnly = true)
  public List<RecusalToDecide> toDecide() {
    List<String> scope = permissions.scope("routing.desk");
    return scope.isEmpty() ? List.of() : mapper.asked(scope).stream().map(this::named).toList();
  }

  private RecusalToDecide named(Recusal r) {
    CaseFile file = cases.require(r.caseId());
    return new RecusalToDecide(
        r.id(),
        r.caseId(),
        file.number(),
        file.title(),
        r.personId(),
        access.name(r.personId()),
        access.name(r.askedBy()),
        r.askedAt(),
        r.reason());
  }

  /**
   * Decides a request. Permission {@code routing.desk} over the unit of the case.
   *
   * @throws DubanException conflict, if it was decided; forbidden, if it is about the actor
   */
  public void decide(long recusalId, boolean granted, String decision) {
    Actor actor = current.require();
    Recusal recusal =
        mapper.lock(recusalId).orElseThrow(() -> DubanException.notFound("inbox.not-found"));
    permissions.require("routing.desk", cases.require(recusal.caseId()).unitCode());
    if (recusal.personId() == actor.personId() || recusal.askedBy() == actor.personId()) {
      throw DubanException.forbidden("inbox.recusal.own");
    }
    if (!recusal.state().equals(Recusal.ASKED)) {
      throw DubanException.conflict("inbox.recusal.decided");
    }
    mapper.decide(
        recusalId,
        granted ? Recusal.GRANTED : Recusal.REFUSED,
        actor.personId(),
        clock.now(),
        required(decision));
    timeline.record(
        recusal.caseId(),
        "recusal-decided",
        granted ? "同意回避申请" : "驳回回避申请",
        Map.of("personId", recusal.personId(), "recusal", recusalId));
    audit.record(
        "recusal.decided", "case", recusal.caseId(), null, String.valueOf(granted), Audit.OK);
    if (granted) {
      rerouting.ofCase(recusal.caseId());
    }
  }

  private void standAside(long caseId, long personId, long askedBy, String reason) {
    Recusal recusal =
        new Recusal(ids.next(), caseId, personId, askedBy, clock.now(), reason, Recusal.GRANTED);
    mapper.insert(recusal);
    timeline.record(caseId, "recused", "经办人回避，事项重新分派", Map.of("personId", personId));
    audit.record("recusal.declared", "case", caseId, null, String.valueOf(personId), Audit.OK);
    rerouting.ofCase(caseId);
  }

  private static String required(String reason) {
    if (reason.isBlank()) {
      throw DubanException.invalid("inbox.reason-required");
    }
    if (reason.length() > LONGEST) {
      throw DubanException.invalid("inbox.reason-long", LONGEST);
    }
    return reason.trim();
  }
}
