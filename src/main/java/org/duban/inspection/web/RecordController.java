package org.duban.inspection.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duban.inspection.ImportingRecords;
import org.duban.inspection.RecordImport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of what departments know. */
@RestController
@RequestMapping("/api/inspection/record-lists")
class RecordController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final ImportingRecords importing;

  RecordController(ImportingRecords importing) {
    this.importing = importing;
  }

  @GetMapping
  List<RecordListView> listRecordLists(@RequestParam String unit) {
    return importing.about(unit).stream().map(RecordListView::of).toList();
  }

  @GetMapping("/template")
  ResponseEntity<byte[]> getRecordListTemplate() {
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=records.xlsx")
        .body(importing.template());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RecordImportView importRecordList(
      @RequestParam String kind, @RequestParam String unit, @RequestParam MultipartFile file)
      throws IOException {
    Path copy = Files.createTempFile("records", ".xlsx");
    try {
      file.transferTo(copy);
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "清单");
      RecordImport done =
          importing.importSheet(kind, unit, name.substring(0, Math.min(name.length(), 200)), copy);
      return RecordImportView.of(done);
    } finally {
      Files.delete(copy);
    }
  }
}
