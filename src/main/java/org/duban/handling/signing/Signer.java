package org.duban.handling.signing;

import org.jspecify.annotations.Nullable;

/**
 * One who signs in a round.
 *
 * @param place in the order of signing, from 0
 * @param wanted {@code ROLE@unit} or {@code P:person}
 * @param addedBy who added him while the round ran; null, if the model asks for him
 * @param post {@code ROLE@unit} for which a person signs: his successor there signs for him
 */
public record Signer(
    long id,
    long roundId,
    int place,
    String wanted,
    int weight,
    SignerState state,
    @Nullable String taskId,
    @Nullable Long submissionId,
    @Nullable Ballot vote,
    @Nullable Long addedBy,
    @Nullable String addedBecause,
    @Nullable String post) {}
