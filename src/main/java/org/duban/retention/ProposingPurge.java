package org.duban.retention;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.retention.persistence.RetentionMapper;
import org.duban.retention.persistence.RetentionMapper.Item;
import org.duban.retention.persistence.RetentionMapper.ProposalRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes to destroy the contents of cases whose time is over, and decides on it: by two people,
 * each with {@code case.purge} at the unit of every case. Both are audited, and the list is kept.
 */
@Service
public class ProposingPurge {

  static final String PURGE = "case.purge";

  private static final int MOST = 1000;
  private static final int LONGEST = 500;

  private final RetentionMapper mapper;
  private final KeepingTimes times;
  private final Cases cases;
  private final Permissions permissions;
  private final CurrentActor current;
  private final People people;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;

  ProposingPurge(
      RetentionMapper mapper,
      KeepingTimes times,
      Cases cases,
      Permissions permissions,
      CurrentActor current,
      People people,
      Ids ids,
      ProductClock clock,
      Audit audit) {
    this.mapper = mapper;
    this.times = times;
    this.cases = cases;
    this.permissions = permissions;
    this.current = current;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param requestKey the same key gives the same proposal
   * @throws DubanException not found; forbidden; invalid without reason, key or cases; conflict, if
   *     a case is not due, must be kept, or is proposed already
   */
  @Transactional
  public PurgeProposal propose(List<Long> caseIds, String reason, String requestKey) {
    long person = person();
    var before = mapper.byRequest(person, requestKey);
    if (before.isPresent()) {
      return shown(before.get());
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw DubanException.invalid("retention.reason", LONGEST);
    }
    if (requestKey.isBlank() || requestKey.length() > 64) {
      throw DubanException.invalid("retention.request-key");
    }
    if (caseIds.isEmpty() || caseIds.size() > MOST) {
      throw DubanException.invalid("retention.cases", MOST);
    }
    long id = ids.next();
    mapper.propose(id, reason.strip(), person, clock.now(), requestKey);
    for (long caseId : new LinkedHashSet<>(caseIds)) {
      add(id, caseId);
    }
    audit.record("case.purge-proposed", "purge", id, null, reason.strip(), Audit.OK);
    return shown(mapper.lockProposal(id).orElseThrow());
  }

  private void add(long proposal, long caseId) {
    mapper.lock(caseId);
    CaseFile file = cases.require(caseId);
    permissions.require(PURGE, file.unitCode());
    LocalDateTime closed = file.closedAt();
    if (closed == null || mapper.purged(caseId) || !times.over(file.processKey(), closed)) {
      throw DubanException.conflict("retention.not-due", file.number());
    }
    times
        .held(file)
        .ifPresent(
            why -> {
              throw DubanException.conflict(why, file.number());
            });
    try {
      mapper.add(
          new Item(
              proposal,
              caseId,
              file.number(),
              file.processKey(),
              file.unitCode(),
              file.openedAt(),
              closed,
              times.until(file.processKey(), closed)));
    } catch (DuplicateKeyException e) {
      throw DubanException.conflict("retention.proposed", file.number());
    }
  }

  /**
   * The same decision again by the same person changes nothing.
   *
   * @throws DubanException not found; forbidden, also for who proposed it; invalid without an
   *     opinion; conflict, if it is decided otherwise
   */
  @Transactional
  public PurgeProposal decide(long id, boolean approved, String opinion) {
    long person = person();
    ProposalRow row =
        mapper
            .lockProposal(id)
            .filter(p -> mapper.units(p.id()).stream().anyMatch(this::allowed))
            .orElseThrow(() -> DubanException.notFound("retention.not-found"));
    mapper.units(id).forEach(unit -> permissions.require(PURGE, unit));
    if (row.proposedBy() == person) {
      throw DubanException.forbidden("retention.own-proposal");
    }
    if (!row.state().equals("PROPOSED")) {
      boolean same =
          Objects.equals(row.decidedBy(), person) && row.state().equals("REFUSED") != approved;
      if (same) {
        return shown(row);
      }
      throw DubanException.conflict("retention.decided");
    }
    if (opinion.isBlank() || opinion.length() > LONGEST) {
      throw DubanException.invalid("retention.reason", LONGEST);
    }
    mapper.decide(id, approved ? "APPROVED" : "REFUSED", person, clock.now(), opinion.strip());
    if (!approved) {
      mapper.release(id);
    }
    audit.record(
        "case.purge-decided", "purge", id, null, approved ? "APPROVED" : "REFUSED", Audit.OK);
    return shown(mapper.lockProposal(id).orElseThrow());
  }

  /** Those with a case of a unit the actor is responsible for, newest first. */
  @Transactional(readOnly = true)
  public List<PurgeProposal> proposals() {
    if (!permissions.allowedSomewhere(PURGE)) {
      throw DubanException.forbidden("retention.not-permitted");
    }
    return mapper.proposals().stream()
        .filter(p -> mapper.units(p.id()).stream().anyMatch(this::allowed))
        .map(this::shown)
        .toList();
  }

  private PurgeProposal shown(ProposalRow row) {
    boolean mayDecide =
        row.state().equals("PROPOSED")
            && row.proposedBy() != current.require().personId()
            && mapper.units(row.id()).stream().allMatch(this::allowed);
    return new PurgeProposal(
        row.id(),
        row.reason(),
        String.valueOf(name(row.proposedBy())),
        row.proposedAt(),
        row.cases(),
        row.state(),
        name(row.decidedBy()),
        row.decidedAt(),
        row.opinion(),
        mayDecide);
  }

  private boolean allowed(String unit) {
    return permissions.allowed(PURGE, unit);
  }

  private @Nullable String name(@Nullable Long person) {
    return person == null ? null : people.find(person).map(Person::name).orElse("");
  }

  private long person() {
    long person = current.require().personId();
    if (person == 0) {
      throw DubanException.forbidden("retention.not-permitted");
    }
    return person;
  }
}
