package org.duban.notification;

/** A way out of the product. */
interface Channel {

  Way way();

  /** Whether it is configured. */
  boolean on();

  /**
   * Hands the message over.
   *
   * @throws DeliveryFailed if it was not taken
   */
  void send(Outgoing message);
}
