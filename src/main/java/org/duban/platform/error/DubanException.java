package org.duban.platform.error;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Something the user did cannot be done, and he is told why and what to do. The message is looked
 * up by code in {@code messages/<module>.properties} (Chinese) and {@code
 * messages/<module>_en.properties}. The transaction in which it is thrown changes nothing.
 */
public class DubanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient List<Object> args;
  private final transient List<Problem> problems;

  protected DubanException(
      HttpStatus status, String code, List<Object> args, List<Problem> problems) {
    super(code + args + (problems.isEmpty() ? "" : problems));
    this.status = status;
    this.code = code;
    this.args = args;
    this.problems = problems;
  }

  /** The input is wrong: 422. */
  public static DubanException invalid(String code, Object... args) {
    return new DubanException(HttpStatus.UNPROCESSABLE_CONTENT, code, List.of(args), List.of());
  }

  /** The input is wrong in these places: 422. */
  public static DubanException invalid(String code, List<Problem> problems) {
    return new DubanException(HttpStatus.UNPROCESSABLE_CONTENT, code, List.of(), problems);
  }

  /** The state has moved on, or the act was done already: 409. */
  public static DubanException conflict(String code, Object... args) {
    return new DubanException(HttpStatus.CONFLICT, code, List.of(args), List.of());
  }

  /** The user may not: 403. */
  public static DubanException forbidden(String code, Object... args) {
    return new DubanException(HttpStatus.FORBIDDEN, code, List.of(args), List.of());
  }

  /** There is no such thing, or the user may not know of it: 404. */
  public static DubanException notFound(String code, Object... args) {
    return new DubanException(HttpStatus.NOT_FOUND, code, List.of(args), List.of());
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args;
  }

  public List<Problem> problems() {
    return problems;
  }
}
