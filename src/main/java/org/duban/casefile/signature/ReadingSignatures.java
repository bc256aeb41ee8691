package org.duban.casefile.signature;

import java.util.Set;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.signature.persistence.SignatureMapper;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Shows a signature where its owner signed, to those who may see that case. What was entered for
 * somebody else is signed on paper, so it shows none.
 */
@Service
public class ReadingSignatures {

  private final SignatureMapper mapper;
  private final CaseAccess access;

  ReadingSignatures(SignatureMapper mapper, @Lazy CaseAccess access) {
    this.mapper = mapper;
    this.access = access;
  }

  /** Submissions of the case whose signers had a picture then. */
  public Set<Long> signedIn(long caseId) {
    return mapper.signedIn(caseId);
  }

  /**
   * @return PNG
   * @throws DubanException not found, if the actor may not see the case or there is none
   */
  public byte[] of(long submissionId) {
    long caseId =
        mapper
            .caseOf(submissionId)
            .orElseThrow(() -> DubanException.notFound("signature.not-found"));
    access.requireVisible(caseId);
    return mapper.of(submissionId).stream()
        .findFirst()
        .orElseThrow(() -> DubanException.notFound("signature.not-found"));
  }
}
