package org.duban.document.web;

import java.nio.charset.StandardCharsets;
import org.duban.document.DocumentPage;
import org.duban.document.OfficeWords;
import org.duban.document.ReadingDocuments;
import org.duban.document.ReadingDocuments.DocumentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Official documents of cases: list, preview, file; words of offices. */
@RestController
class DocumentController {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ReadingDocuments reading;
  private final OfficeWords words;

  DocumentController(ReadingDocuments reading, OfficeWords words) {
    this.reading = reading;
    this.words = words;
  }

  @GetMapping("/api/cases/{id}/documents")
  CaseDocuments caseDocuments(@PathVariable long id) {
    return new CaseDocuments(reading.ofCase(id));
  }

  @GetMapping("/api/documents/{id}/preview")
  DocumentPage previewDocument(
      @PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
    return reading.page(id, version);
  }

  @GetMapping(value = "/api/documents/{id}/file.docx", produces = DOCX)
  ResponseEntity<byte[]> downloadDocument(
      @PathVariable long id, @RequestParam(required = false) @Nullable Integer version) {
    DocumentFile file = reading.file(id, version);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(DOCX))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }

  @GetMapping("/api/documents/words/{role}/{unit}")
  OfficeWord officeWord(@PathVariable String role, @PathVariable String unit) {
    return new OfficeWord(words.of(role, unit));
  }

  @PutMapping("/api/documents/words/{role}/{unit}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setOfficeWord(
      @PathVariable String role, @PathVariable String unit, @RequestBody OfficeWord body) {
    words.set(role, unit, body.word() == null ? "" : body.word());
  }
}
