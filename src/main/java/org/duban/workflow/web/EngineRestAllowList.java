package org.duban.workflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what deploying from Camunda Modeler needs: version, reads of definitions and
 * deployments, and {@code deployment/create}; and what a publisher decides about held-back
 * packages. Anything else does not exist.
 */
class EngineRestAllowList extends OncePerRequestFilter {

  static final String ROOT = "/engine-rest";

  private static final long MAX_BODY = 10_000_000;
  private static final String ID = "/[A-Za-z0-9_.:-]{1,128}";

  private static final Pattern READS =
      Pattern.compile(
          "/version|/packaging-conflict"
              + "|/(process|decision)-definition(/count|(/key)?"
              + ID
              + "(/xml)?)?"
              + "|/deployment(/count|"
              + ID
              + "(/resources("
              + ID
              + "(/data)?)?)?)?");

  private static final Pattern WRITES =
      Pattern.compile(
          "/deployment/create|/packaging-conflict/\\d{1,18}/(take-packaged|keep-published)");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // the path as it was sent: nothing encoded, no parameters in it
    String uri = request.getRequestURI().substring(request.getContextPath().length());
    String path = uri.startsWith(ROOT) ? uri.substring(ROOT.length()) : "";
    boolean write = "POST".equals(request.getMethod()) && WRITES.matcher(path).matches();
    boolean read = "GET".equals(request.getMethod()) && READS.matcher(path).matches();
    if (!read && !write) {
      answer(response, HttpServletResponse.SC_NOT_FOUND, "NotFound", "not available here");
    } else if (write && request.getContentLengthLong() < 0) {
      answer(response, HttpServletResponse.SC_LENGTH_REQUIRED, "LengthRequired", "say how much");
    } else if (request.getContentLengthLong() > MAX_BODY) {
      answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "TooLarge", "too large");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void answer(HttpServletResponse response, int status, String type, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getWriter().write("{\"type\":\"%s\",\"message\":\"%s\"}".formatted(type, text));
  }
}
