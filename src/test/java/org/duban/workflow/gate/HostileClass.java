package org.duban.workflow.gate;

/** What a model would name to have its static initialiser run. */
@SuppressWarnings("unused")
final class HostileClass {

  static {
    Marker.loaded = true;
  }

  private HostileClass() {}
}
