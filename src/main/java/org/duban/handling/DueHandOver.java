package org.duban.handling;

import java.time.LocalDate;

/** Somebody whose post ended and who still has something. */
public record DueHandOver(
    long personId, String name, String unitName, LocalDate endedOn, int tasks, int consultations) {}
