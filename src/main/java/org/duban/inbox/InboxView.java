package org.duban.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A box with filters and order, kept under a name.
 *
 * @param query filters and order as the page writes them into its address, without question mark
 * @param shared the unit whose people see it; null if it is its owner's alone
 * @param editable whether the actor may change or remove it
 * @param version of what is kept; changes with each change
 * @param ownerName who shared it; null if it is the actor's own
 */
public record InboxView(
    long id,
    String name,
    String box,
    String query,
    @Nullable SharingUnit shared,
    boolean editable,
    int version,
    @Nullable String ownerName) {

  /** A unit with whose people, and those of the units below, a view is shared. */
  public record SharingUnit(String unitCode, String unitName) {}
}
