package org.duban.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/** Where robots may live: https, named hosts, the vendor's own path, nothing else. */
@Component
class RobotHosts {

  private static final int HTTPS = 443;

  private final Set<String> allowed;

  RobotHosts(NotificationProperties settings) {
    this.allowed =
        settings.robotHosts().stream()
            .map(h -> h.strip().toLowerCase(Locale.ROOT))
            .filter(h -> !h.isEmpty())
            .map(h -> h.contains(":") ? h : h + ":" + HTTPS)
            .collect(Collectors.toSet());
  }

  boolean none() {
    return allowed.isEmpty();
  }

  /**
   * @throws DubanException invalid, if the product may not write there
   */
  URI require(RobotKind kind, String address) {
    URI uri = parse(address.strip());
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    int port = uri.getPort() == -1 ? HTTPS : uri.getPort();
    boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || !plain
        || !allowed.contains(host + ":" + port)) {
      throw DubanException.invalid("notification.robot.host");
    }
    if (uri.getRawQuery() == null || !kind.fits(uri.getRawPath(), uri.getRawQuery())) {
      throw DubanException.invalid("notification.robot.address");
    }
    return uri;
  }

  private static URI parse(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw DubanException.invalid("notification.robot.address");
    }
  }
}
