package org.duban.publicity.persistence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The columns of {@code notice_objection}, in their order. */
@SuppressWarnings("ArrayRecordComponent") // as the driver gives it; never compared
record ObjectionRow(
    long id,
    long noticeId,
    byte[] codeHash,
    byte @Nullable [] nameCipher,
    byte @Nullable [] contactCipher,
    byte[] textCipher,
    LocalDateTime raisedAt,
    String status,
    @Nullable String answer,
    @Nullable LocalDateTime answeredAt) {}
