package org.duban.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody's e-mail address. Permission {@code people.manage} at the person's unit. */
@Service
@Transactional
public class ChangingMailAddress {

  private final People people;
  private final MailAddresses addresses;
  private final Access access;

  ChangingMailAddress(People people, MailAddresses addresses, Access access) {
    this.people = people;
    this.addresses = addresses;
    this.access = access;
  }

  /**
   * @param email null takes it away
   * @throws org.duban.platform.error.DubanException not found; forbidden; invalid
   */
  public void change(long personId, @Nullable String email) {
    access.require("people.manage", people.require(personId).unitCode());
    addresses.set(personId, email);
  }
}
