package org.duban.casefile.signature.web;

import java.io.IOException;
import java.time.LocalDateTime;
import org.duban.casefile.signature.OwnSignature;
import org.duban.casefile.signature.ReadingSignatures;
import org.duban.platform.error.DubanException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Signature pictures: one's own, and those of what was signed. */
@RestController
class SignatureController {

  /** Since when it is in use. */
  record SignatureSet(LocalDateTime updatedAt) {}

  private final OwnSignature own;
  private final ReadingSignatures reading;

  SignatureController(OwnSignature own, ReadingSignatures reading) {
    this.own = own;
    this.reading = reading;
  }

  @GetMapping("/api/me/signature")
  ResponseEntity<byte[]> ownSignature() {
    return png(own.find().orElseThrow(() -> DubanException.notFound("signature.not-found")));
  }

  @PutMapping(value = "/api/me/signature", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  SignatureSet setSignature(@RequestParam("file") MultipartFile file) throws IOException {
    return new SignatureSet(own.set(file.getBytes()));
  }

  @DeleteMapping("/api/me/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeSignature() {
    own.remove();
  }

  @GetMapping("/api/submissions/{id}/signature")
  ResponseEntity<byte[]> submissionSignature(@PathVariable("id") long id) {
    return png(reading.of(id));
  }

  private static ResponseEntity<byte[]> png(byte[] picture) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(picture);
  }
}
