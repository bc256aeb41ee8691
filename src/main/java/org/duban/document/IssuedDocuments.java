package org.duban.document;

import java.util.Optional;
import org.duban.document.persistence.DocumentMapper;
import org.springframework.stereotype.Service;

/** Issued documents, for modules whose cases they belong to; no permission is asked. */
@Service
public class IssuedDocuments {

  private final DocumentMapper documents;

  IssuedDocuments(DocumentMapper documents) {
    this.documents = documents;
  }

  /** The latest issued one of that definition in the case. */
  public Optional<OfficialDocument> latest(long caseId, String definition) {
    return documents.ofCase(caseId).stream()
        .filter(d -> d.definition().equals(definition) && d.state() == DocumentState.ISSUED)
        .reduce((first, second) -> second);
  }
}
