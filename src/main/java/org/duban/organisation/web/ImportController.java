package org.duban.organisation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.organisation.ImportKind;
import org.duban.organisation.ImportReport;
import org.duban.organisation.Importing;
import org.duban.organisation.imports.ErrorSheets;
import org.duban.organisation.imports.Templates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports: templates, dry run, run, error sheets. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Importing importing;
  private final ErrorSheets errorSheets;

  ImportController(Importing importing, ErrorSheets errorSheets) {
    this.importing = importing;
    this.errorSheets = errorSheets;
  }

  @GetMapping("/templates/{kind}")
  ResponseEntity<byte[]> importTemplate(@PathVariable String kind) {
    ImportKind of = ImportKind.of(kind);
    boolean csv = of == ImportKind.DIVISIONS;
    return file(
        Templates.of(of),
        "导入模板-" + kind + (csv ? ".csv" : ".xlsx"),
        csv ? MediaType.parseMediaType("text/csv") : XLSX);
  }

  @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportReport runImport(
      @PathVariable String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam("file") MultipartFile upload)
      throws IOException {
    Path file = Files.createTempFile("duban-import", ".tmp");
    try {
      upload.transferTo(file);
      return importing.run(ImportKind.of(kind), file, dryRun);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @GetMapping("/error-sheets/{id}")
  ResponseEntity<byte[]> importErrorSheet(@PathVariable long id) {
    return file(errorSheets.fetch(id), "导入错误清单.xlsx", XLSX);
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
