package org.duban.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.register.ExportingRegister;
import org.duban.register.ReadingRegister;
import org.duban.register.RegisterDefinition;
import org.duban.register.RowFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ledgers: definitions, rows, spreadsheet. */
@RestController
@RequestMapping("/api/registers")
class RegisterController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ReadingRegister reading;
  private final ExportingRegister exporting;

  RegisterController(ReadingRegister reading, ExportingRegister exporting) {
    this.reading = reading;
    this.exporting = exporting;
  }

  @GetMapping
  List<RegisterSummary> listRegisters() {
    return reading.registers().stream().map(d -> new RegisterSummary(d.key(), d.name())).toList();
  }

  @GetMapping("/{key}/definition")
  RegisterDefinitionView registerDefinition(@PathVariable String key) {
    RegisterDefinition definition = reading.definition(key);
    return RegisterDefinitionView.of(definition, reading.mayExport(definition));
  }

  @GetMapping("/{key}/rows")
  ReadingRegister.RegisterPage registerRows(
      @PathVariable String key,
      @ModelAttribute RowFilter filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    return reading.rows(key, filter, after, limit);
  }

  @GetMapping(value = "/{key}/rows.xlsx", produces = XLSX)
  ResponseEntity<byte[]> exportRegister(@PathVariable String key, @ModelAttribute RowFilter filter)
      throws IOException {
    RegisterDefinition definition = reading.definition(key);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporting.export(key, filter, out);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(definition.name() + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(out.toByteArray());
  }
}
