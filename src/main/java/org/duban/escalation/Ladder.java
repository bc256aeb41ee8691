package org.duban.escalation;

/** The table that says which step follows; the higher count decides. */
public interface Ladder {

  Step step(int unitCount, int areaCount);
}
