package org.duban.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

record NoticePage(List<NoticeItem> items, @Nullable String next) {}
