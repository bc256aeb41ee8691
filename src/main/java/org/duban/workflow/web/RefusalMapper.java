package org.duban.workflow.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the gate has to say, in the form in which Camunda Modeler shows errors to the designer. */
class RefusalMapper implements ExceptionMapper<DubanException> {

  private final MessageSource messages;

  @Context private @Nullable HttpHeaders headers;

  RefusalMapper(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public Response toResponse(DubanException refused) {
    ExceptionDto body = new ExceptionDto();
    body.setType("DeploymentRefused");
    body.setMessage(text(refused, locale()));
    return Response.status(refused.status().value())
        .entity(body)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  private String text(DubanException refused, Locale locale) {
    String places =
        refused.problems().stream()
            .map(p -> p.path() + "：" + sentence(p.code(), p.args(), locale))
            .collect(Collectors.joining("\n"));
    String whole = sentence(refused.code(), refused.args(), locale);
    return places.isEmpty() ? whole : whole + '\n' + places;
  }

  private String sentence(String code, List<Object> args, Locale locale) {
    return Objects.requireNonNullElse(
        messages.getMessage(code, args.toArray(), code, locale), code);
  }

  private Locale locale() {
    return headers != null
            && headers.getAcceptableLanguages().stream()
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .isPresent()
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }
}
