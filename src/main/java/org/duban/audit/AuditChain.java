package org.duban.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.duban.audit.persistence.AuditMapper;
import org.duban.audit.persistence.AuditMapper.Head;
import org.duban.audit.persistence.AuditMapper.Seal;
import org.duban.audit.persistence.AuditMapper.SealedEntry;
import org.duban.platform.crypto.SecretText;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains audit entries: each seal is a hash over the seal before and the entry, the head carries a
 * keyed hash. A changed, inserted or removed entry, or a chain made anew, shows at verification.
 */
@Service
public class AuditChain {

  private static final int BATCH = 500;

  /**
   * What verification found.
   *
   * @param length entries in the chain
   * @param brokenAt the first entry that does not fit; null if all do
   * @param headIntact whether the head is the chain's end and signed with our key
   */
  public record Verification(long length, @Nullable Long brokenAt, boolean headIntact) {
    public boolean intact() {
      return brokenAt == null && headIntact;
    }
  }

  private final AuditMapper mapper;
  private final SecretText secrets;

  AuditChain(AuditMapper mapper, SecretText secrets) {
    this.mapper = mapper;
    this.secrets = secrets;
  }

  /**
   * Takes the entries committed since the last time into the chain. One node at a time: the head
   * row is locked. Returns how many were taken.
   */
  @Scheduled(fixedDelayString = "${duban.audit.seal-every-ms:3000}")
  @Transactional
  public int seal() {
    if (mapper.unsealed(1).isEmpty()) {
      return 0;
    }
    Head head = mapper.lockHead();
    List<AuditEntry> entries = mapper.unsealed(BATCH);
    long seq = head.seq();
    byte[] hash = head.hash();
    List<Seal> seals = new ArrayList<>();
    for (AuditEntry entry : entries) {
      hash = next(hash, entry);
      seq++;
      seals.add(new Seal(seq, entry.id(), hash));
    }
    if (!entries.isEmpty()) {
      mapper.insertSeals(seals);
      mapper.deleteUnsealed(entries.stream().map(AuditEntry::id).toList());
      mapper.moveHead(seq, hash, mac(seq, hash));
    }
    return entries.size();
  }

  /** Walks the whole chain. */
  @Transactional
  public Verification verify() {
    Head head = mapper.lockHead();
    byte[] hash = new byte[32];
    long seq = 0;
    while (true) {
      List<SealedEntry> page = mapper.sealed(seq, BATCH);
      for (SealedEntry sealed : page) {
        AuditEntry entry = mapper.find(sealed.entryId());
        hash = entry == null ? new byte[0] : next(hash, entry);
        if (sealed.seq() != seq + 1 || !Arrays.equals(hash, sealed.hash())) {
          return new Verification(head.seq(), sealed.entryId(), false);
        }
        seq = sealed.seq();
      }
      if (page.size() < BATCH) {
        break;
      }
    }
    boolean headIntact =
        seq == head.seq()
            && Arrays.equals(hash, head.hash())
            && (seq == 0 || Arrays.equals(mac(seq, hash), head.mac()));
    return new Verification(seq, null, headIntact);
  }

  private byte[] mac(long seq, byte[] hash) {
    return secrets.fingerprint("audit-head", seq + ":" + HexFormat.of().formatHex(hash));
  }

  private static byte[] next(byte[] previous, AuditEntry entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      return digest.digest(entry.sealedText().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
