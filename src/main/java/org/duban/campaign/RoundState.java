package org.duban.campaign;

/** Where the round of one village or unit stands. */
public enum RoundState {
  PLANNED,
  COLLECTING,
  /** Collection has ended; secretary and stationed cadre confirm the result. */
  CONFIRMING,
  /** All declarations are with land and environment. */
  JOINT_CHECK,
  /** Waits for the draw of its township. */
  AWAITING_DRAW,
  SPOT_CHECK,
  /** The problem list is being signed and sent up. */
  LISTING,
  /** The list was received; it is published, its members are released. */
  RELEASED,
  CLOSED
}
