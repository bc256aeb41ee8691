package org.duban.document;

import java.util.HexFormat;
import org.duban.document.layout.DocxWriter;
import org.duban.document.persistence.DocumentMapper;
import org.duban.document.persistence.DocumentMapper.FileRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each version of a document, what stands on it and its file as they were made. */
@Component
class KeepingVersions {

  private final DocumentMapper documents;
  private final DocxWriter writer;
  private final CurrentActor current;
  private final JsonMapper json;
  private final ProductClock clock;

  KeepingVersions(
      DocumentMapper documents,
      DocxWriter writer,
      CurrentActor current,
      JsonMapper json,
      ProductClock clock) {
    this.documents = documents;
    this.writer = writer;
    this.current = current;
    this.json = json;
    this.clock = clock;
  }

  void keep(long documentId, int version, DocumentPage page) {
    byte[] content = writer.write(page);
    documents.insertVersion(
        new FileRow(
            documentId,
            version,
            json.writeValueAsString(page),
            content,
            sha256(content),
            !page.draft(),
            clock.now(),
            actor()));
  }

  DocumentPage page(String stored) {
    return json.readValue(stored, DocumentPage.class);
  }

  /** Who acts; 0: the process itself. */
  long actor() {
    return current.find().map(Actor::personId).orElse(0L);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
