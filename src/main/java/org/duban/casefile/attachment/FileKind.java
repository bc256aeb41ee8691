package org.duban.casefile.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/** What a file is by its bytes; everything not listed here is refused. */
enum FileKind {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

  private final String contentType;
  private final String extension;

  FileKind(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  String contentType() {
    return contentType;
  }

  String extension() {
    return extension;
  }

  boolean picture() {
    return this == JPEG || this == PNG;
  }

  static Optional<FileKind> of(byte[] bytes) throws IOException {
    if (bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == 0xD8
        && (bytes[2] & 0xFF) == 0xFF) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, PNG_HEAD)) {
      return Optional.of(PNG);
    }
    if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(PDF);
    }
    return startsWith(bytes, ZIP_HEAD) ? office(bytes) : Optional.empty();
  }

  /** Looks at the table of contents only; nothing is unpacked. Macros are refused. */
  private static Optional<FileKind> office(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("duban-upload", ".zip");
    try {
      Files.write(file, bytes);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        boolean macros =
            zip.stream().anyMatch(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".bin"));
        if (macros || zip.getEntry("[Content_Types].xml") == null) {
          return Optional.empty();
        }
        if (zip.getEntry("word/document.xml") != null) {
          return Optional.of(DOCX);
        }
        return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
      } catch (java.util.zip.ZipException | IllegalArgumentException e) {
        return Optional.empty();
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
