package org.duban.archive.web;

import java.nio.charset.StandardCharsets;
import org.duban.archive.ArchivingCampaigns;
import org.duban.archive.ArchivingCampaigns.ArchiveProgress;
import org.duban.archive.DownloadingArchive;
import org.duban.casefile.CaseFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Archives of cases and campaigns. */
@RestController
class ArchiveController {

  private final DownloadingArchive downloading;
  private final ArchivingCampaigns archiving;

  ArchiveController(DownloadingArchive downloading, ArchivingCampaigns archiving) {
    this.downloading = downloading;
    this.archiving = archiving;
  }

  @GetMapping("/api/cases/{id}/archive.zip")
  ResponseEntity<byte[]> downloadCaseArchive(@PathVariable long id) throws java.io.IOException {
    CaseFile file = downloading.require(id);
    java.io.ByteArrayOutputStream zip = new java.io.ByteArrayOutputStream();
    downloading.write(id, zip);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.number() + ".zip", StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(zip.toByteArray());
  }

  @GetMapping("/api/campaigns/{id}/archive")
  ArchiveProgress readArchiveProgress(@PathVariable long id) {
    return archiving.progress(id);
  }

  @PostMapping("/api/campaigns/{id}/archive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void archiveCampaign(@PathVariable long id) {
    archiving.again(id);
  }
}
