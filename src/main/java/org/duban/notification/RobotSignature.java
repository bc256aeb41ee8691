package org.duban.notification;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Signs as DingTalk's robots want it: HMAC-SHA256 over time and secret, within the hour. */
@Component
class RobotSignature {

  private final ProductClock clock;

  RobotSignature(ProductClock clock) {
    this.clock = clock;
  }

  URI sign(URI address, String secret) {
    long time = clock.millis();
    String signature = URLEncoder.encode(hmac(time, secret), StandardCharsets.UTF_8);
    return URI.create(address + "&timestamp=" + time + "&sign=" + signature);
  }

  static String hmac(long time, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] sum = mac.doFinal((time + "\n" + secret).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
