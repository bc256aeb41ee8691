package org.duban.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways out that are configured. */
@Component
class Channels {

  private final Map<Way, Channel> byWay = new EnumMap<>(Way.class);

  Channels(List<Channel> channels) {
    channels.stream().filter(Channel::on).forEach(c -> byWay.put(c.way(), c));
  }

  boolean none() {
    return byWay.isEmpty();
  }

  boolean on(Way way) {
    return byWay.containsKey(way);
  }

  /**
   * @throws DeliveryFailed if the way was switched off since
   */
  Channel require(Way way) {
    Channel channel = byWay.get(way);
    if (channel == null) {
      throw DeliveryFailed.later("not configured");
    }
    return channel;
  }
}
