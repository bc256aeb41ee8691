package org.duban.notification;

import java.util.List;

/**
 * A message as it leaves the product: titles and links, nothing else.
 *
 * @param id stays the same when it is sent again
 * @param links whole addresses; empty when the product's own address is not configured
 */
record Outgoing(long id, long personId, String title, List<Line> links) {

  record Line(String title, String link) {}
}
