package org.duban.organisation.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/** Comma separated values with quotes (RFC 4180), in UTF-8 or, as Excel saves it, GB18030. */
final class CsvReader {

  private static final long LARGEST = 50L * 1024 * 1024;

  private final String text;
  private final RowCollector sink;
  private int at;
  private int line = 1;

  private CsvReader(String text, RowCollector sink) {
    this.text = text;
    this.sink = sink;
  }

  static void read(Path file, RowCollector sink) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw DubanException.invalid("organisation.import.too-large");
    }
    String text = decode(Files.readAllBytes(file));
    if (text.indexOf('\0') >= 0) {
      throw DubanException.invalid("organisation.import.not-csv");
    }
    new CsvReader(text, sink).readRows();
  }

  private static String decode(byte[] bytes) {
    try {
      String text = strict(StandardCharsets.UTF_8, bytes);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      try {
        return strict(Charset.forName("GB18030"), bytes);
      } catch (CharacterCodingException e) {
        throw DubanException.invalid("organisation.import.not-csv");
      }
    }
  }

  private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void readRows() {
    while (at < text.length()) {
      int first = line;
      List<@Nullable String> cells = new ArrayList<>();
      do {
        cells.add(cell());
        if (cells.size() > SourceFile.MAX_COLUMNS) {
          break;
        }
      } while (taken(','));
      sink.row(first, cells);
      endOfLine(first);
    }
  }

  private String cell() {
    return taken('"') ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    int opened = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !taken('"')) {
        return value.toString();
      }
      if (c == '\n') {
        line++;
      }
      value.append(c);
    }
    throw DubanException.invalid("organisation.import.csv-quote", opened);
  }

  private void endOfLine(int first) {
    boolean ended = taken('\r') | taken('\n');
    if (!ended && at < text.length()) {
      throw DubanException.invalid("organisation.import.csv-quote", first);
    }
    line++;
  }

  private boolean taken(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }
}
