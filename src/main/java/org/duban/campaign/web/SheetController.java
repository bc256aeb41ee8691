package org.duban.campaign.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.campaign.CheckResultSheet;
import org.duban.campaign.DeclarationSheet;
import org.duban.campaign.ExportingDeclarations;
import org.duban.organisation.ImportReport;
import org.jspecify.annotations.Nullable;
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

/** Declarations and what was found at them, in from Excel and out to it. */
@RestController
@RequestMapping("/api")
class SheetController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** One of the sheets that are handed in. */
  private interface Import {
    ImportReport run(Path file);
  }

  private final DeclarationSheet declarations;
  private final CheckResultSheet results;
  private final ExportingDeclarations exporting;

  SheetController(
      DeclarationSheet declarations, CheckResultSheet results, ExportingDeclarations exporting) {
    this.declarations = declarations;
    this.results = results;
    this.exporting = exporting;
  }

  @GetMapping("/campaigns/{id}/declarations/template.xlsx")
  ResponseEntity<byte[]> declarationTemplate(
      @PathVariable long id, @RequestParam(required = false) @Nullable String unit) {
    return file(declarations.template(id, unit), "申报录入表.xlsx");
  }

  @PostMapping(
      path = "/campaigns/{id}/declarations/import",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportReport importDeclarations(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam("file") MultipartFile upload)
      throws IOException {
    return taken(upload, file -> declarations.run(id, file, dryRun));
  }

  @GetMapping("/rounds/{id}/check-results/template.xlsx")
  ResponseEntity<byte[]> checkResultTemplate(@PathVariable long id) {
    return file(results.template(id), "核实结果录入表.xlsx");
  }

  @PostMapping(
      path = "/rounds/{id}/check-results/import",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportReport importCheckResults(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam("file") MultipartFile upload)
      throws IOException {
    return taken(upload, file -> results.run(id, file, dryRun));
  }

  @GetMapping("/campaigns/{id}/declarations.xlsx")
  ResponseEntity<byte[]> exportDeclarations(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String status)
      throws IOException {
    return file(exporting.export(id, unit, status), "申报清单.xlsx");
  }

  private static ImportReport taken(MultipartFile upload, Import run) throws IOException {
    Path file = Files.createTempFile("duban-import", ".tmp");
    try {
      upload.transferTo(file);
      return run.run(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
