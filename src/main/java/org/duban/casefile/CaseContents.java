package org.duban.casefile;

/**
 * What a module keeps of a case's contents. When the case is purged, each removes its own, in one
 * transaction. Numbers, ledgers, decisions with their effect, strikes, figures and the audit stay:
 * they are records of their own and name the case by its number.
 */
public interface CaseContents {

  /**
   * @param file as it was before the purge
   * @return how many rows are gone
   */
  int purge(CaseFile file);
}
