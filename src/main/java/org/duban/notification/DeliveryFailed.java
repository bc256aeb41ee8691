package org.duban.notification;

/** A message was not taken. The reason is shown to administrators: it names nobody. */
class DeliveryFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  enum Remedy {
    /** Try again after a while; each try counts. */
    LATER,
    /** The receiver is busy: try again, this one did not count. */
    BUSY,
    /** It will never be taken. */
    NONE
  }

  private final Remedy remedy;

  private DeliveryFailed(String reason, Remedy remedy) {
    super(reason);
    this.remedy = remedy;
  }

  static DeliveryFailed later(String reason) {
    return new DeliveryFailed(reason, Remedy.LATER);
  }

  static DeliveryFailed busy(String reason) {
    return new DeliveryFailed(reason, Remedy.BUSY);
  }

  static DeliveryFailed forGood(String reason) {
    return new DeliveryFailed(reason, Remedy.NONE);
  }

  Remedy remedy() {
    return remedy;
  }
}
