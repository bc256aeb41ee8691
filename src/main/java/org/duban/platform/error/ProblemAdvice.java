package org.duban.platform.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every error as RFC 9457 problem details, in the reader's language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  /** One wrong place, in words. */
  record FieldMessage(String path, String message) {}

  private final MessageSource messages;

  ProblemAdvice(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> duban(DubanException e, Locale locale) {
    ProblemDetail body =
        problem(e.status(), e.code(), text(e.code(), e.args().toArray(), locale), locale);
    if (!e.problems().isEmpty()) {
      body.setProperty(
          "problems",
          e.problems().stream()
              .map(p -> new FieldMessage(p.path(), text(p.code(), p.args().toArray(), locale)))
              .toList());
    }
    return ResponseEntity.status(e.status()).body(body);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalidBody(MethodArgumentNotValidException e, Locale locale) {
    ProblemDetail body =
        problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "platform.invalid-fields",
            text("platform.invalid-fields", new Object[0], locale),
            locale);
    body.setProperty(
        "problems",
        e.getBindingResult().getFieldErrors().stream()
            .map(f -> new FieldMessage(f.getField(), String.valueOf(f.getDefaultMessage())))
            .toList());
    return ResponseEntity.unprocessableContent().body(body);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale locale) {
    return plain(HttpStatus.BAD_REQUEST, "platform.unreadable", locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
    return plain(HttpStatus.CONTENT_TOO_LARGE, "platform.too-large", locale);
  }

  /** Two did the same at once: one was first. */
  @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
  ResponseEntity<ProblemDetail> atOnce(Exception e, Locale locale) {
    log.info("Refused, as another was first: {}", e.getMessage());
    return plain(HttpStatus.CONFLICT, "platform.at-once", locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException e, Locale locale) {
    return plain(HttpStatus.FORBIDDEN, "platform.forbidden", locale);
  }

  /** The page that listened is gone: there is nobody to answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    log.debug("A listener is gone", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception e, Locale locale) {
    if (e instanceof ErrorResponse known) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      return plain(
          status,
          status == HttpStatus.NOT_FOUND ? "platform.not-found" : "platform.bad-request",
          locale);
    }
    log.error("Unexpected error", e);
    return plain(HttpStatus.INTERNAL_SERVER_ERROR, "platform.internal", locale);
  }

  private ResponseEntity<ProblemDetail> plain(HttpStatus status, String code, Locale locale) {
    return ResponseEntity.status(status)
        .body(problem(status, code, text(code, new Object[0], locale), locale));
  }

  private ProblemDetail problem(HttpStatus status, String code, String detail, Locale locale) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setTitle(text("platform.status." + status.value(), new Object[0], locale));
    body.setProperties(new java.util.LinkedHashMap<>(Map.of("code", code)));
    return body;
  }

  private String text(String code, Object[] args, Locale locale) {
    return String.valueOf(messages.getMessage(code, args, code + List.of(args), locale));
  }
}
