package org.duban.organisation;

import org.duban.audit.Audit;
import org.duban.organisation.persistence.RelativeMapper;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that two people are relatives. Permission {@code people.manage} at one's unit. */
@Service
@Transactional
public class DeclaringKinship {

  private final People people;
  private final RelativeMapper writes;
  private final Access access;
  private final Audit audit;

  DeclaringKinship(People people, RelativeMapper writes, Access access, Audit audit) {
    this.people = people;
    this.writes = writes;
    this.access = access;
    this.audit = audit;
  }

  /**
   * @param kinship in words, e.g. 配偶
   * @throws DubanException invalid, if both are the same person
   */
  public void declare(long personId, long relativeId, String kinship) {
    access.require("people.manage", people.require(personId).unitCode());
    people.require(relativeId);
    if (personId == relativeId) {
      throw DubanException.invalid("organisation.relative.self");
    }
    writes.put(Math.min(personId, relativeId), Math.max(personId, relativeId), kinship);
    audit.record(
        "kinship.declared", "person", personId, null, relativeId + " " + kinship, Audit.OK);
  }
}
