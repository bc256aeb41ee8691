package org.duban.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a box; {@code next} asks for the one after it. */
public record InboxPage(List<InboxLine> items, @Nullable String next) {}
