package org.duban.organisation;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.organisation.persistence.PersonWrites;
import org.duban.platform.crypto.SecretText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a change of keys, encrypts identity numbers, phones and e-mail addresses anew with the
 * active key, some at a time. When nothing is left, the old key can be taken off the ring.
 */
@Service
public class RenewingCiphers {

  private static final int CHUNK = 500;

  private final PersonWrites writes;
  private final SecretText secrets;
  private final Audit audit;

  RenewingCiphers(PersonWrites writes, SecretText secrets, Audit audit) {
    this.writes = writes;
    this.secrets = secrets;
    this.audit = audit;
  }

  /**
   * Renews what is outdated among the next people.
   *
   * @param after id of the last person looked at, 0 at first
   * @return id of the last person looked at, or null when there are no more
   */
  @Transactional
  public @Nullable Long next(long after) {
    List<PersonWrites.PersonCiphers> people = writes.ciphersAfter(after, CHUNK);
    int renewed = 0;
    for (PersonWrites.PersonCiphers person : people) {
      byte[] id = person.idCipher();
      byte[] phone = person.phoneCipher();
      byte[] email = person.emailCipher();
      if (outdated(id) || outdated(phone) || outdated(email)) {
        writes.renewCiphers(person.id(), renewed(id), renewed(phone), renewed(email));
        renewed++;
      }
    }
    if (renewed > 0) {
      audit.record("ciphers.renewed", "person", "", null, renewed + " people", Audit.OK);
    }
    return people.size() < CHUNK ? null : people.get(people.size() - 1).id();
  }

  private boolean outdated(byte @Nullable [] cipher) {
    return cipher != null && secrets.outdated(cipher);
  }

  private byte @Nullable [] renewed(byte @Nullable [] cipher) {
    return cipher == null ? null : secrets.encrypt(secrets.decrypt(cipher));
  }
}
