package org.duban.handling;

import java.time.LocalDateTime;
import org.duban.inbox.NamedPerson;
import org.jspecify.annotations.Nullable;

/** A question about a task, and the answer. */
public record Consultation(
    long id,
    NamedPerson asked,
    NamedPerson askedBy,
    String question,
    LocalDateTime at,
    @Nullable String answer,
    @Nullable LocalDateTime answeredAt) {}
