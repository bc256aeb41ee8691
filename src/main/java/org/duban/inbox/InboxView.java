package org.duban.inbox;

/**
 * A box with filters and order, kept under a name.
 *
 * @param query filters and order as the page writes them into its address, without question mark
 */
public record InboxView(long id, String name, String box, String query) {}
