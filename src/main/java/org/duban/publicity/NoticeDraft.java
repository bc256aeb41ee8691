package org.duban.publicity;

/**
 * A notice as drawn from data, before anybody has edited it.
 *
 * @param kind e.g. {@code problem-list}; decides period and who approves (publicity-handlers.dmn)
 */
public record NoticeDraft(String kind, NoticeText text) {}
