package org.duban.notification;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notes leave the product. The mail server is Spring's {@code spring.mail.*}.
 *
 * @param address where people reach the product, for links; empty: messages carry no link
 * @param mailFrom sender of mails; empty: no mails
 * @param robotHosts hosts that robots may live on, {@code host} or {@code host:port}; empty: no
 *     robots
 */
@ConfigurationProperties("duban.notification")
public record NotificationProperties(
    @DefaultValue("") String address,
    @DefaultValue("") String mailFrom,
    @DefaultValue({"qyapi.weixin.qq.com", "oapi.dingtalk.com"}) List<String> robotHosts) {

  /** The whole address of a page, or nothing. */
  String link(String path) {
    return address.isBlank() ? "" : address.replaceAll("/+$", "") + path;
  }
}
