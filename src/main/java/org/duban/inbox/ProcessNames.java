package org.duban.inbox;

/** What a process is called; answered from the engine. */
public interface ProcessNames {

  /** The name of the latest version, or the key if there is none. */
  String of(String processKey);
}
