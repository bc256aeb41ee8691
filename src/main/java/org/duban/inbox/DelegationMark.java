package org.duban.inbox;

/** A task is delegated now: who gets it back, and who is to answer it. */
public record DelegationMark(long fromPersonId, String fromName, long toPersonId, String toName) {}
