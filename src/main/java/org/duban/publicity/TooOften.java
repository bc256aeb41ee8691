package org.duban.publicity;

import java.util.List;
import org.duban.platform.error.DubanException;
import org.springframework.http.HttpStatus;

/** An address calls the public pages too often: 429. */
final class TooOften extends DubanException {

  private static final long serialVersionUID = 1L;

  TooOften() {
    super(HttpStatus.TOO_MANY_REQUESTS, "publicity.too-often", List.of(), List.of());
  }
}
