package org.duban.organisation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duban.platform.error.DubanException;

/**
 * Looks at a workbook before anything parses it. Refused: what is no .xlsx, what unpacks to too
 * much, what carries macros, links to other files, embedded objects or document type declarations.
 */
final class WorkbookGuard {

  private static final long LARGEST_FILE = 20L * 1024 * 1024;
  private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
  private static final long RATIO = 100;
  private static final long RATIO_MATTERS_FROM = 1024 * 1024;
  private static final int MOST_ENTRIES = 500;
  private static final Pattern ACTIVE =
      Pattern.compile(".*(vbaproject|/activex/|/embeddings/|/ctrlprops/|macrosheets/).*");
  private static final Pattern LINKS = Pattern.compile(".*(externallinks/|/connections\\.xml).*");

  private WorkbookGuard() {}

  static void check(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw DubanException.invalid("organisation.import.too-large");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw DubanException.invalid("organisation.import.bomb");
      }
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
        throw DubanException.invalid("organisation.import.not-xlsx");
      }
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        checkName(entry.getName().toLowerCase(Locale.ROOT));
        unpacked += checkContent(zip, entry, LARGEST_UNPACKED - unpacked);
      }
    } catch (ZipException e) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
  }

  private static void checkName(String name) {
    if (ACTIVE.matcher(name).matches()) {
      throw DubanException.invalid("organisation.import.macros");
    }
    if (LINKS.matcher(name).matches()) {
      throw DubanException.invalid("organisation.import.links");
    }
    if (name.contains("..") || name.startsWith("/")) {
      throw DubanException.invalid("organisation.import.not-xlsx");
    }
  }

  /** Unpacks to nowhere, counting: sizes written in the archive are not to be believed. */
  private static long checkContent(ZipFile zip, ZipEntry entry, long left) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    byte[] buffer = new byte[8192];
    StringBuilder head = new StringBuilder();
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > left || (size > RATIO_MATTERS_FROM && size > packed * RATIO)) {
          throw DubanException.invalid("organisation.import.bomb");
        }
        if (head.length() < buffer.length) {
          head.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", ""));
        }
      }
    }
    String start = head.toString();
    if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
      throw DubanException.invalid("organisation.import.doctype");
    }
    if (start.contains("macroEnabled")) {
      throw DubanException.invalid("organisation.import.macros");
    }
    return size;
  }
}
