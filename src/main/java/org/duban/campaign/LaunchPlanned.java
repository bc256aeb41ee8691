package org.duban.campaign;

/** Chunks of a launch wait to be started; workers begin as the transaction commits. */
record LaunchPlanned(long campaignId) {}
