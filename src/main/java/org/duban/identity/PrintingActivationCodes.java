package org.duban.identity;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.persistence.LoginMapper;
import org.duban.organisation.Access;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes on paper: for each person of a branch (or directly of another unit) who has no
 * account yet, or for one person who forgot his password. Permission {@code activation.print}.
 */
@Service
@Transactional
public class PrintingActivationCodes {

  /**
   * One line of the list to cut up and hand out.
   *
   * @param username the name to log in with, unless the person chooses another
   */
  public record PrintedCode(
      long personId, String name, String username, String code, LocalDateTime expiresAt) {}

  private final ActivationCodes codes;
  private final LoginMapper mapper;
  private final Units units;
  private final People people;
  private final Access access;
  private final Audit audit;
  private final ProductClock clock;

  PrintingActivationCodes(
      ActivationCodes codes,
      LoginMapper mapper,
      Units units,
      People people,
      Access access,
      Audit audit,
      ProductClock clock) {
    this.codes = codes;
    this.mapper = mapper;
    this.units = units;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  public List<PrintedCode> forUnit(String unitCode) {
    Unit unit = units.require(unitCode);
    access.require("activation.print", unitCode);
    List<LoginMapper.Named> waiting =
        unit.kind() == UnitKind.PARTY_BRANCH
            ? mapper.membersWithoutAccount(unitCode, clock.today())
            : mapper.peopleWithoutAccount(unitCode);
    audit.record("activation.printed", "unit", unitCode, null, waiting.size() + " codes", Audit.OK);
    return waiting.stream().map(p -> print(p.id(), p.name())).toList();
  }

  /** A code for one person; with an account it sets a new password. */
  public PrintedCode forPerson(long personId) {
    Person person = people.require(personId);
    access.require("activation.print", person.unitCode());
    audit.record("activation.printed", "person", personId);
    return print(personId, person.name());
  }

  private PrintedCode print(long personId, String name) {
    ActivationCodes.Fresh fresh = codes.issue(personId);
    return new PrintedCode(
        personId, name, String.valueOf(personId), fresh.code(), fresh.expiresAt());
  }
}
