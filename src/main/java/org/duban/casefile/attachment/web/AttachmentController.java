package org.duban.casefile.attachment.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.duban.casefile.attachment.PairingPhotos;
import org.duban.casefile.attachment.ReadingAttachments;
import org.duban.casefile.attachment.ReadingAttachments.Content;
import org.duban.casefile.attachment.RemovingAttachment;
import org.duban.casefile.attachment.Upload;
import org.duban.casefile.attachment.UploadingAttachment;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments of cases: upload, list, open, take back. */
@RestController
class AttachmentController {

  private final UploadingAttachment uploading;
  private final ReadingAttachments reading;
  private final RemovingAttachment removing;
  private final AttachmentViews views;
  private final PairingPhotos pairing;

  AttachmentController(
      UploadingAttachment uploading,
      ReadingAttachments reading,
      RemovingAttachment removing,
      AttachmentViews views,
      PairingPhotos pairing) {
    this.pairing = pairing;
    this.uploading = uploading;
    this.reading = reading;
    this.removing = removing;
    this.views = views;
  }

  @PostMapping(value = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  AttachmentView uploadAttachment(
      @RequestParam("file") MultipartFile file,
      @RequestParam("caseId") long caseId,
      @RequestParam("taskId") String taskId,
      @RequestParam("kind") String kind,
      @RequestParam(name = "takenAt", required = false) @Nullable String takenAt,
      @RequestParam(name = "lat", required = false) @Nullable BigDecimal lat,
      @RequestParam(name = "lon", required = false) @Nullable BigDecimal lon,
      @RequestParam(name = "pairWith", required = false) @Nullable Long pairWith)
      throws IOException {
    return views.of(
        uploading.upload(
            new Upload(
                caseId,
                taskId,
                kind,
                file.getOriginalFilename(),
                file.getBytes(),
                moment(takenAt),
                lat,
                lon,
                pairWith)));
  }

  @GetMapping("/api/cases/{caseId}/attachments")
  List<AttachmentView> listAttachments(@PathVariable("caseId") long caseId) {
    return views.of(reading.ofCase(caseId));
  }

  @GetMapping("/api/cases/{caseId}/photo-pairs")
  PhotoPairList listPhotoPairs(@PathVariable("caseId") long caseId) {
    return new PhotoPairList(pairing.ofCase(caseId).stream().map(views::of).toList());
  }

  @GetMapping("/api/attachments/{id}")
  ResponseEntity<InputStreamResource> openAttachment(@PathVariable("id") long id)
      throws IOException {
    return answer(reading.open(id));
  }

  @GetMapping("/api/attachments/{id}/thumb")
  ResponseEntity<InputStreamResource> openAttachmentThumb(@PathVariable("id") long id)
      throws IOException {
    return answer(reading.openThumb(id));
  }

  @DeleteMapping("/api/attachments/{id}")
  void removeAttachment(@PathVariable("id") long id) {
    removing.remove(id);
  }

  /** With or without offset; what cannot be read was not said. */
  private static @Nullable LocalDateTime moment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
          ? OffsetDateTime.parse(text).atZoneSameInstant(ProductClock.ZONE).toLocalDateTime()
          : LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Pictures may be shown in the page; anything else is saved, never run there. */
  private static ResponseEntity<InputStreamResource> answer(Content content) {
    boolean picture = content.contentType().startsWith("image/");
    ContentDisposition.Builder disposition =
        picture ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.contentType()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition
                .filename(content.attachment().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(new InputStreamResource(content.bytes()));
  }
}
