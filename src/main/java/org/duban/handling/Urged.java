package org.duban.handling;

import java.time.LocalDateTime;

/** How many people were urged, and when. */
public record Urged(int told, LocalDateTime at) {}
