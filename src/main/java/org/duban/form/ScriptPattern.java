package org.duban.form;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a form, which means here what it means to the browser's JavaScript. What
 * the two languages read differently is translated ({@code $}, {@code .}, {@code \s}, characters
 * beyond 16 bits) or refused.
 */
final class ScriptPattern {

  private static final String SPACES =
      "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029" + "\\u202f\\u205f\\u3000\\ufeff";

  /** What JavaScript takes for white space. */
  static final String SPACE = "[" + SPACES + "]";

  private static final String CLASSES = "dDwW";
  private static final String CONTROLS = "tnrfv";

  private final Pattern pattern;

  private ScriptPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws PatternSyntaxException if it is wrong, or uses what the server reads differently
   */
  static ScriptPattern of(String script) {
    return new ScriptPattern(Pattern.compile(new Translation(halves(script)).run()));
  }

  boolean foundIn(String text) {
    return pattern.matcher(halves(text)).find();
  }

  /** JavaScript sees two characters where Java sees one beyond 16 bits. */
  private static String halves(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isSurrogate(out.charAt(i))) {
        out.setCharAt(i, (char) (out.charAt(i) + 0x800));
      }
    }
    return out.toString();
  }

  private static final class Translation {

    private final String from;
    private final StringBuilder to = new StringBuilder();
    private int at;
    private boolean inClass;

    Translation(String from) {
      this.from = from;
    }

    String run() {
      while (at < from.length()) {
        char c = from.charAt(at);
        if (c == '\\') {
          escape();
        } else if (inClass) {
          member(c);
        } else {
          outside(c);
        }
        at++;
      }
      return to.toString();
    }

    private void outside(char c) {
      switch (c) {
        case '$' -> to.append("\\z");
        case '.' -> to.append("[^\\n\\r\\u2028\\u2029]");
        case '[' -> {
          inClass = true;
          to.append(c);
          if (next("^")) {
            to.append('^');
            at++;
          }
          if (next("]")) {
            throw refused();
          }
        }
        case '(' -> {
          if (next("?") && !next("?:") && !next("?=") && !next("?!")) {
            throw refused();
          }
          to.append(c);
        }
        case '*', '+', '?', '}' -> {
          to.append(c);
          if (next("+")) {
            throw refused();
          }
        }
        default -> to.append(c);
      }
    }

    private void member(char c) {
      if (c == '[' || from.startsWith("&&", at)) {
        throw refused();
      }
      inClass = c != ']';
      to.append(c);
    }

    private void escape() {
      if (++at == from.length()) {
        throw refused();
      }
      char c = from.charAt(at);
      if (c == 's') {
        to.append(inClass ? SPACES : SPACE);
      } else if (c == 'S' && !inClass) {
        to.append("[^" + SPACES + "]");
      } else if (c == 'v') {
        to.append("\\x0b");
      } else if (c == 'u' && from.substring(at).matches("(?s)u[0-9a-fA-F]{4}.*")) {
        String c16 = String.valueOf((char) Integer.parseInt(from.substring(at + 1, at + 5), 16));
        to.append(String.format(Locale.ROOT, "\\u%04x", (int) halves(c16).charAt(0)));
        at += 4;
      } else if (CLASSES.indexOf(c) >= 0 || CONTROLS.indexOf(c) >= 0) {
        to.append('\\').append(c);
      } else if (c < 128 && !Character.isLetterOrDigit(c)) {
        to.append('\\').append(c);
      } else {
        throw refused();
      }
    }

    private boolean next(String text) {
      return from.startsWith(text, at + 1);
    }

    private PatternSyntaxException refused() {
      return new PatternSyntaxException("not the same in browser and server", from, at);
    }
  }
}
