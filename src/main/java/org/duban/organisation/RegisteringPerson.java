package org.duban.organisation;

import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.organisation.persistence.PersonWrites;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers and changes people. Permission {@code people.manage} at the person's unit, old and new.
 * Identity numbers and phones are kept encrypted.
 */
@Service
@Transactional
public class RegisteringPerson {

  private final People people;
  private final Units units;
  private final PersonWrites writes;
  private final SecretText secrets;
  private final Access access;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  RegisteringPerson(
      People people,
      Units units,
      PersonWrites writes,
      SecretText secrets,
      Access access,
      Audit audit,
      Ids ids,
      ProductClock clock) {
    this.people = people;
    this.units = units;
    this.writes = writes;
    this.secrets = secrets;
    this.access = access;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return the person's id
   * @throws DubanException invalid, if a field is wrong; conflict, if the identity number is taken
   */
  public long register(PersonDraft draft) {
    access.require("people.manage", draft.unitCode());
    check(draft);
    long id = ids.next();
    writes.insert(
        id,
        draft.name().strip(),
        draft.unitCode(),
        draft.partyMember(),
        draft.paperOnly(),
        clock.now());
    writeSecrets(id, draft);
    moveToBranch(id, null, draft.branchCode());
    audit.record("person.registered", "person", id, null, draft.toString(), Audit.OK);
    return id;
  }

  public void change(long id, PersonDraft draft) {
    Person before = people.require(id);
    access.require("people.manage", before.unitCode());
    access.require("people.manage", draft.unitCode());
    check(draft);
    writes.update(
        id,
        draft.name().strip(),
        draft.unitCode(),
        draft.partyMember(),
        draft.paperOnly(),
        clock.now());
    writeSecrets(id, draft);
    moveToBranch(id, before.branchCode(), draft.branchCode());
    audit.record("person.changed", "person", id, before.toString(), draft.toString(), Audit.OK);
  }

  /**
   * Moves the person's organisation relation to another party branch, from today.
   *
   * @throws DubanException invalid, if that unit is no party branch
   */
  public void move(long id, String branchCode) {
    Person before = people.require(id);
    access.require("people.manage", before.unitCode());
    requireBranch(branchCode);
    moveToBranch(id, before.branchCode(), branchCode);
    audit.record("membership.moved", "person", id, before.branchCode(), branchCode, Audit.OK);
  }

  private void requireBranch(String branchCode) {
    if (units.require(branchCode).kind() != UnitKind.PARTY_BRANCH) {
      throw DubanException.invalid("organisation.person.branch", branchCode);
    }
  }

  private void check(PersonDraft draft) {
    if (draft.name().isBlank() || draft.name().length() > 60) {
      throw DubanException.invalid("organisation.person.name");
    }
    units.require(draft.unitCode());
    String branch = draft.branchCode();
    if (branch != null) {
      requireBranch(branch);
    }
    if (draft.idNumber() != null
        && !IdentityNumber.valid(IdentityNumber.normal(draft.idNumber()))) {
      throw DubanException.invalid("organisation.person.id-number");
    }
    if (draft.phone() != null && !PersonSecrets.validPhone(draft.phone().strip())) {
      throw DubanException.invalid("organisation.person.phone");
    }
  }

  private void writeSecrets(long id, PersonDraft draft) {
    if (draft.idNumber() != null) {
      String number = IdentityNumber.normal(draft.idNumber());
      byte[] hash = secrets.fingerprint("id-number", number);
      Long holder = writes.findByIdHash(hash);
      if (holder != null && holder != id) {
        throw DubanException.conflict("organisation.person.id-number-taken");
      }
      writes.setIdNumber(id, secrets.encrypt(number), hash);
    }
    if (draft.phone() != null) {
      String phone = draft.phone().strip();
      writes.setPhone(id, secrets.encrypt(phone), secrets.fingerprint("phone", phone));
    }
  }

  private void moveToBranch(long id, @Nullable String before, @Nullable String after) {
    if (after == null || Objects.equals(before, after)) {
      return;
    }
    writes.deleteMembershipsFrom(id, clock.today());
    writes.endMembership(id, clock.today().minusDays(1));
    writes.insertMembership(ids.next(), id, after, clock.today(), null);
  }
}
