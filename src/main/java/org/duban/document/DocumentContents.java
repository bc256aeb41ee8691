package org.duban.document;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.document.persistence.DocumentMapper;
import org.springframework.stereotype.Component;

/** Texts and receipts go with their case; that a number was given stays. */
@Component
class DocumentContents implements CaseContents {

  private final DocumentMapper documents;

  DocumentContents(DocumentMapper documents) {
    this.documents = documents;
  }

  @Override
  public int purge(CaseFile file) {
    int gone = documents.deleteVersions(file.id()) + documents.deleteReceipts(file.id());
    documents.blank(file.id());
    return gone;
  }
}
