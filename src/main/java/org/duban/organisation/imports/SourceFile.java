package org.duban.organisation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.duban.organisation.ImportKind;

/** A file handed in for import. */
public final class SourceFile {

  /** Largest numbers of rows and columns taken. */
  static final int MAX_ROWS = 200_000;

  static final int MAX_COLUMNS = 50;
  static final int MAX_CELL = 500;

  private SourceFile() {}

  /** All rows of data: no headings, notes, examples or blank rows. */
  public static List<SourceRow> read(
      ImportKind kind, Path file, Layout layout, ImportErrors errors) {
    RowCollector collector = new RowCollector(layout, errors);
    try {
      if (kind == ImportKind.DIVISIONS) {
        CsvReader.read(file, collector);
      } else {
        SheetReader.read(file, collector);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.rows();
  }

  /** Likewise, of a workbook that another module knows the columns of. */
  public static List<SourceRow> readSheet(Path file, Layout layout, ImportErrors errors) {
    RowCollector collector = new RowCollector(layout, errors);
    try {
      SheetReader.read(file, collector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.rows();
  }

  public static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
